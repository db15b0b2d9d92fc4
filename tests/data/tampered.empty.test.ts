import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { operator } from "@/access/operator";
import { change } from "@/data/change";
import { db } from "@/data/db";
import { freezeReport } from "@/data/reports/freezing";
import { formerHashOf } from "@/data/reports/hash";
import { listTampered } from "@/data/reports/tampered";
import { truncated } from "@/domain/figures/percent";
import { yes } from "@/domain/result";
import { readAnnexPages } from "@/features/reports/annex-lines";
import { askedReport } from "@/features/reports/asked-report";
import { readFigures } from "@/features/reports/figures";
import { answer, newKey } from "../support/entering";
import { at, plantTinyTree, reaching, today } from "../support/tiny-tree";

const text = {
  ...{ issuer: "Tỉnh ủy", number: "", place: "Lào Cai", on: today, opening: "", results: "", difficulties: "" },
  ...{ next: "", recipients: "", forWhom: "", position: "", signer: "" },
};

/** Freezes the report of the province for a year, with its cells as pages of their own. */
async function freeze(year: string) {
  const reader = await reaching("lao-cai", "attainment.read");
  const asked = await askedReport(reader, "lao-cai", year);
  if (!asked?.asked.ok) throw new Error("no report");
  const { value } = asked.asked;
  const { organization } = value.standing;
  const done = await freezeReport(
    await reaching("lao-cai", "report.write"),
    organization,
    value.period,
    { key: newKey(), body: {} },
    async () => yes({ figures: { ...(await readFigures(reader, value, "none")), annexPages: 1 }, text }),
    (tx) => readAnnexPages(reader, { path: organization.path, period: value.period, style: truncated }, tx),
  );
  return answer(done).id ?? "";
}

const told = async () => listTampered(await operator("ledger.keep"));
const rowOf = async (id: string) => {
  const { figures, text: words, ...row } = await db.frozenReport.findUniqueOrThrow({ where: { id } });
  return { ...row, figures: figures ?? {}, text: words ?? {} };
};

const guarded = ["FrozenReport", "FrozenAnnexPage"];

/** As whoever owns the tables can, past every trigger. */
async function fromOutside(run: () => Promise<unknown>) {
  for (const table of guarded) await db.$executeRawUnsafe(`ALTER TABLE "${table}" DISABLE TRIGGER USER`);
  await run();
  for (const table of guarded) await db.$executeRawUnsafe(`ALTER TABLE "${table}" ENABLE TRIGGER USER`);
}

let id: string;
beforeAll(plantTinyTree);
beforeEach(async () => {
  id = await freeze("2023");
  expect(await told()).toEqual([]);
});

it("a report that the trail knows nothing of is told, a copy of a true one too", async () => {
  const { hash: _, ...row } = await rowOf(id);
  const { annexPages: _pages, ...figures } = row.figures as Record<string, unknown>;
  const forged = { ...row, id: randomUUID(), figures: figures as object };
  const sealed = { ...forged, from: row.fromMonth, to: row.toMonth, on: today };
  const made = await db.frozenReport.create({ data: { ...forged, hash: formerHashOf(sealed) }, select: { id: true } });
  const copied = randomUUID();
  await fromOutside(async () => {
    await db.frozenReport.create({ data: { ...(await rowOf(id)), id: copied } });
  });
  const faults = [made.id, copied].sort().map((one) => ({ id: one, code: "lao-cai", fault: "untold" }));
  expect(await told()).toEqual(faults);
  await fromOutside(() => db.frozenReport.deleteMany({ where: { id: { in: [made.id, copied] } } }));
});

it("a report that is gone is told by its line", async () => {
  const row = await rowOf(id);
  const [page] = await db.frozenAnnexPage.findMany({ where: { frozenId: id } });
  await fromOutside(async () => {
    await db.frozenAnnexPage.deleteMany({ where: { frozenId: id } });
    await db.frozenReport.delete({ where: { id } });
  });
  expect(await told()).toEqual([{ id, code: "lao-cai", fault: "missing" }]);
  await fromOutside(async () => {
    await db.frozenReport.create({ data: row });
    if (page) await db.frozenAnnexPage.create({ data: { ...page, rows: page.rows ?? [] } });
  });
});

const rewritten = [
  ["its months", async () => ({ fromMonth: 2022 * 12, toMonth: 2022 * 12 + 11 })],
  ["its organization", async () => ({ organizationId: (await at("bat-xat")).id })],
  ["its author", async () => ({ byId: 4711 })],
  ["its moment", async () => ({ at: new Date("2020-01-01") })],
] as const;

it.each(rewritten)("a report is told whose row has been given another: %s", async (_what, change) => {
  const { id: _, ...row } = await rowOf(id);
  const other = await change();
  await fromOutside(() => db.frozenReport.update({ where: { id }, data: other }));
  expect(await told()).toMatchObject([{ id, fault: "changed" }]);
  await fromOutside(() => db.frozenReport.update({ where: { id }, data: row }));
});

it("a report of an earlier version is compared with the line it has, which names no report", async () => {
  const row = await rowOf(id);
  const { annexPages: _, ...figures } = row.figures as Record<string, unknown>;
  const former = { ...row, id: randomUUID(), figures: figures as object };
  const sealed = formerHashOf({ ...former, from: row.fromMonth, to: row.toMonth, on: today });
  await db.frozenReport.create({ data: { ...former, hash: sealed } });
  const after = { did: "frozen", from: row.fromMonth, to: row.toMonth, admitted: 0, hash: sealed };
  answer(
    await change(
      await reaching("lao-cai", "report.write"),
      { lock: [row.organizationId], chain: row.organizationId },
      async () => yes({ answer: null, line: { subject: `report:${row.organizationId}:2023`, after } }),
    ),
  );
  expect(await told()).toEqual([]);
  const where = { id: former.id };
  await fromOutside(() => db.frozenReport.update({ where, data: { toMonth: row.toMonth + 1 } }));
  expect(await told()).toEqual([{ id: former.id, code: "lao-cai", fault: "changed" }]);
  await fromOutside(() => db.frozenReport.delete({ where }));
  expect(await told()).toEqual([{ id: sealed, code: "lao-cai", fault: "missing" }]);
});
