import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/data/db";
import { signedInBy } from "@/data/installation/sessions";
import { evaluateTouched } from "@/data/watch/evaluate";
import type { Access, Permission } from "@/domain/access";
import { day } from "@/domain/day";
import { operate, type Role } from "@/domain/policy";
import { ReadingInput, WithdrawalInput } from "@/domain/watch/reading-setting";
import { openWithin } from "@/domain/watch/watched-places";
import { readIndicatorsPage } from "@/features/watch/indicators/indicators-page";
import { keepReading, takeReadingBack } from "@/features/watch/indicators/keep-reading";
import { answer, newKey } from "../support/entering";
import { footprint } from "../support/footprint";
import { granted } from "../support/tiny-tree";

const today = day("2024-03-15");
const asks = (role: Role, code: string) =>
  (async (permission: Permission) => granted(role, code, permission).catch(() => undefined)) as <
    Asked extends Permission,
  >(
    permission: Asked,
  ) => Promise<Access<Asked> | undefined>;
const keeper = (code = "bat-xat") => granted("board", code, "indicator.keep");
const sent = (more: object = {}) => ({
  ...{
    organization: "bat-xat",
    name: "ownCells",
    on: "2023-12-31",
    value: "90",
    source: "Báo cáo 12-BC/HU",
    key: newKey(),
  },
  ...more,
});
const keep = async (more: object = {}, code?: string) =>
  keepReading(await keeper(code), ReadingInput.parse(sent(more)));
const back = async (seen: string) =>
  takeReadingBack(await keeper(), WithdrawalInput.parse({ ...sent(), key: newKey(), seen }));
const states = async () => {
  await evaluateTouched(operate("watch.run", today));
  const rows = await db.watchCase.findMany({ where: { rule: "OWN_CELLS", organization: { code: "bat-xat" } } });
  return rows.map(({ state }) => state);
};
const lines = async () =>
  (await db.auditEvent.findMany({ where: { subject: "indicator:ownCells" }, orderBy: { id: "asc" } })).map(
    ({ before, after }) => ({ before, after }),
  );

describe("a figure that is only reported", () => {
  beforeAll(() => evaluateTouched(operate("watch.run", today)));

  test("is written down, and the watch follows at once", async () => {
    expect(await keep()).toMatchObject({ ok: true, value: { code: "bat-xat", did: "reading" } });
    expect(await states()).toEqual(["OPEN"]);
    const page = await readIndicatorsPage(
      await granted("reviewer", "lao-cai", "attainment.read"),
      asks("reviewer", "lao-cai"),
      "bat-xat",
    );
    expect(page).toMatchObject({
      keeps: false,
      rows: [{ name: "ownCells", value: 90, on: "2023-12-31", source: null }],
    });
  });

  test("is corrected over what was seen, and the trail keeps both", async () => {
    const before = await footprint();
    for (const more of [{}, { seen: "89" }])
      expect(await keep({ value: "100", ...more })).toMatchObject({ problems: [{ code: "indicator.held" }] });
    expect(await footprint()).toEqual(before);
    expect(await keep({ value: "100", seen: "90" })).toMatchObject({ ok: true });
    expect(await states()).toEqual(["CLOSED"]);
    expect((await lines()).at(-1)).toMatchObject({
      before: { value: 90 },
      after: { on: "2023-12-31", value: 100 },
    });
    expect(JSON.stringify(await lines())).not.toContain("Báo cáo");
  });

  test("is kept to the decimal that the report prints, and told so in the trail", async () => {
    answer(await keep({ name: "localMembers", value: "57,1", max: "60" }));
    answer(await keep({ name: "localMembers", value: "57.2", seen: "57.1" }));
    const page = await readIndicatorsPage(
      await granted("board", "bat-xat", "attainment.read"),
      asks("board", "bat-xat"),
      "bat-xat",
    );
    expect(page?.rows.filter(({ name }) => name === "localMembers")).toMatchObject([{ value: 57.2, max: null }]);
    const line = await db.auditEvent.findFirst({
      where: { subject: "indicator:localMembers" },
      orderBy: { id: "desc" },
    });
    expect(line).toMatchObject({ before: { value: 57.1, max: 60 }, after: { value: 57.2 } });
    const withdrawal = WithdrawalInput.parse({ ...sent({ name: "localMembers" }), seen: "57,2" });
    answer(await takeReadingBack(await keeper(), withdrawal));
  });

  test("sent twice is written once", async () => {
    const input = ReadingInput.parse(sent({ on: "2022-12-31", value: "95" }));
    const [one, other] = [await keepReading(await keeper(), input), await keepReading(await keeper(), input)];
    expect(other).toEqual(one);
    expect(await db.indicator.count({ where: { organization: { code: "bat-xat" } } })).toBe(2);
  });

  test("is taken back as it was seen, and the trail keeps what it was", async () => {
    expect(await back("90")).toMatchObject({ problems: [{ code: "indicator.held", values: { held: 100 } }] });
    answer(await back("100"));
    expect(await back("100")).toMatchObject({ problems: [{ code: "indicator.gone" }] });
    expect((await lines()).at(-1)).toMatchObject({ before: { value: 100 }, after: { withdrawn: true } });
    // The one before it says 95 per cent.
    expect([...(await states())].sort()).toEqual(["CLOSED", "OPEN"]);
  });

  test("is refused out of reach, of days to come and beyond what it counts, and nothing is written", async () => {
    const before = await footprint();
    expect(await keep({ organization: "luc-yen" })).toMatchObject({ problems: [{ code: "organization.unknown" }] });
    expect(await keep({ on: "2024-03-16" })).toMatchObject({ problems: [{ code: "date.future", field: "on" }] });
    expect(await keep({ value: "101" })).toMatchObject({ problems: [{ code: "indicator.range", field: "value" }] });
    for (const role of ["secretary", "reviewer"] as const)
      await expect(granted(role, "muong-hum", "indicator.keep")).rejects.toThrow();
    expect(await footprint()).toEqual(before);
  });
});

test("who is signed in knows how many cases are open where their grants are", async () => {
  const session = async (email: string) => {
    const { id: userId } = await db.user.findUniqueOrThrow({ where: { email } });
    const now = new Date();
    const row = { id: crypto.randomUUID(), userId, agent: "test", createdAt: now, seenAt: now };
    await db.session.create({ data: { ...row, expiresAt: new Date(now.getTime() + 3_600_000) } });
    return signedInBy(row.id, now);
  };
  const open = (paths: readonly string[]) =>
    db.watchCase.count({
      where: { state: "OPEN", OR: paths.map((path) => ({ path: { startsWith: path } })) },
    });
  for (const email of ["secretary@demo", "board@demo", "reviewer@demo"]) {
    const who = await session(email);
    const paths = who?.grants.map(({ path }) => path) ?? [];
    const places = paths.map((path) => ({ path, reach: "all" as const }));
    expect(openWithin(places, who?.openCases ?? [])).toBe(await open(paths));
    expect(await open(paths)).toBeGreaterThan(0);
  }
});
