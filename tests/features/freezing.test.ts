import { randomUUID } from "node:crypto";
import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { db } from "@/data/db";
import { closeQueue } from "@/data/queue";
import { freezeReport } from "@/data/reports/freezing";
import { findFrozen } from "@/data/reports/frozen-reports";
import { monthOf } from "@/domain/month";
import { yes } from "@/domain/result";
import { recordTotal } from "@/features/admissions/actions";
import { freezeFigures, makeAnnex, saveWords } from "@/features/reports/actions";
import { askedReport } from "@/features/reports/asked-report";
import { readFigures } from "@/features/reports/figures";
import { prefilled } from "@/features/reports/prefill";
import { readFrozenPage } from "@/features/reports/read-frozen";
import { draftFile } from "@/features/reports/report-files";
import { speech } from "@/features/reports/speech";
import { everywhere } from "../support/past-row-security";
import { sendForm, signInAsDemo } from "../support/sending";

vi.mock("next/headers", async () => (await import("../support/request")).nextHeaders);
vi.mock("next/cache", () => ({ refresh: () => undefined }));
vi.mock("@/text/problem-sentence", () => ({ problemSentence: async ({ code }: { code: string }) => code }));

beforeEach(() => signInAsDemo("secretary@demo"));
afterAll(closeQueue);

/** Where freezing the report of a year goes on to. */
const freeze = async (period: string) =>
  (await sendForm(freezeFigures, { organization: "muong-hum", period, confirmed: "yes", key: randomUUID() })).to;

test("many who freeze at once are all answered, with one report told once in the trail", async () => {
  const gone = await Promise.all(Array.from({ length: 24 }, () => freeze("2022")));
  expect(new Set(gone).size).toBe(1);
  expect(gone[0]).toContain("?done=frozen");
  expect(await db.frozenReport.count()).toBe(1);
  expect(await db.auditEvent.count({ where: { after: { path: ["did"], equals: "frozen" } } })).toBe(1);
}, 60_000);

test("the same report is frozen once, one with other words again", async () => {
  const first = await freeze("2023");
  expect(await freeze("2023")).toBe(first);
  const { id: organizationId } = await db.organization.findUniqueOrThrow({ where: { code: "muong-hum" } });
  const months = await db.frozenReport.findFirstOrThrow({
    where: { organizationId },
    orderBy: { id: "desc" },
    select: { fromMonth: true, toMonth: true },
  });
  await everywhere((tx) =>
    tx.reportDraft.create({ data: { organizationId, ...months, text: { next: "Tiếp tục bồi dưỡng." } } }),
  );
  expect(await freeze("2023")).not.toBe(first);
});

test("what is written while the figures are read is in them", async () => {
  const code = "muong-hum";
  const access = await enter("report.write");
  const { id, path } = await db.organization.findUniqueOrThrow({ where: { code } });
  const asked = await askedReport(await enter("attainment.read"), code, "2021");
  if (!asked?.asked.ok) throw new Error("no report");
  const { value } = asked.asked;
  let reads = 0;
  const read = async () => {
    const figures = await readFigures(await enter("attainment.read"), value, "none");
    if (reads++ === 0) expect(await sendOne()).toContain("/admissions/");
    return yes({ figures, text: prefilled(figures, access.today, await speech()) });
  };
  const once = { key: randomUUID(), body: {} };
  const done = await freezeReport(access, { id, code, path }, value.period, once, read, async function* () {});
  if (!done.ok) throw new Error(JSON.stringify(done.problems));
  expect(reads).toBe(2);
  const kept = await findFrozen(await enter("attainment.read"), code, done.value.id ?? "");
  const now = await readFigures(await enter("attainment.read"), value, "none");
  expect(kept?.figures.own.admitted).toBe(now.own.admitted);
});

const sendOne = async (period = "2021-12") =>
  (
    await sendForm(recordTotal, {
      ...{ organization: "ky-quan-san", period, wanted: "1", seen: "", total: "add", confirmed: "yes" },
      ...{ term: "", reason: "tìm thấy biên bản", key: randomUUID() },
    })
  ).to;

test("what was entered before and after is told by the database, not by the clocks of processes", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 60_000 });
  const early = await sendOne("2020-12");
  vi.useRealTimers();
  const frozen = await freeze("2020");
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() - 60_000 });
  const late = await sendOne("2020-11");
  vi.useRealTimers();
  expect(early).toContain("/admissions/");
  const id = /reports\/([0-9a-f-]{36})/.exec(frozen ?? "")?.[1] ?? "";
  const page = await readFrozenPage(await enter("attainment.read"), accessTo, "muong-hum", id);
  expect(page?.lines.map((line) => late?.includes(line.id))).toEqual([true]);
});

test("one key is for one act: what was ordered under it is not taken for frozen", async () => {
  const sent = { organization: "muong-hum", period: "2019", key: randomUUID() };
  expect((await sendForm(makeAnnex, sent)).to).toContain("/annexes/");
  const count = await db.frozenReport.count();
  expect((await sendForm(freezeFigures, { ...sent, confirmed: "yes" })).errors).toEqual({ key: "input.sentBefore" });
  expect(await db.frozenReport.count()).toBe(count);
});

test("a character that no XML may hold is not kept, and one that was kept breaks no workbook", async () => {
  const words = { organization: "muong-hum", period: "2018", key: randomUUID() };
  await sendForm(saveWords, { ...words, issuer: "ĐẢNG ỦY \ufffe\uffffX", signer: "Vàng\uffff A Sử" });
  const kept = await everywhere((tx) => tx.reportDraft.findFirstOrThrow({ where: { fromMonth: monthOf(2018, 1) } }));
  expect(kept.text).toMatchObject({ issuer: "ĐẢNG ỦY X", signer: "Vàng A Sử" });
  const named = (name: string) =>
    db.placement.updateMany({ where: { organization: { code: "seo-po-ho" } }, data: { name } });
  const asked = { code: "muong-hum", period: "2018", format: "xlsx" } as const;
  try {
    await named("Séo Pờ\uffff\ufffe Hồ");
    const file = await draftFile(await enter("attainment.read"), accessTo, asked);
    const { sheets } = await readXlsx(file?.body ?? new Uint8Array());
    expect(sheets[0]?.rows.map(([first]) => first)).toContain("Séo Pờ Hồ");
  } finally {
    await named("Chi bộ thôn Séo Pờ Hồ");
  }
});
