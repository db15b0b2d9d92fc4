import { randomUUID } from "node:crypto";
import pg from "pg";
import { beforeEach, describe, expect, it, test, vi } from "vitest";
import { enter } from "@/access/enter";
import { operator } from "@/access/operator";
import { db } from "@/data/db";
import { senderHeader } from "@/domain/ledger/unsent-cell";
import { monthOf } from "@/domain/month";
import { saveYearGrid } from "@/features/admissions/grid/actions";
import { readGrid } from "@/features/admissions/grid/read-grid";
import { attainmentOf } from "@/features/attainment/report";
import { footprint } from "../support/footprint";
import { inLedger, ours, sendCell } from "../support/grid-sending";
import { newBrowser, request } from "../support/request";
import { closeReturn } from "../support/returning";
import { sendForm, signInAsDemo } from "../support/sending";

vi.mock("next/headers", async () => (await import("../support/request")).nextHeaders);
vi.mock("next/cache", () => ({ refresh: () => undefined }));
vi.mock("@/text/words", () => ({
  language: async () => "vi",
  words: async () => (key: string) => key,
  wordsIn: () => (key: string) => key,
}));
vi.mock("@/text/problem-sentence", () => ({ problemSentence: async ({ code }: { code: string }) => code }));

const cell = { organization: "ky-quan-san", period: "2024-02", wanted: 2 };
const february = monthOf(2024, 2);
const openTotal = async () =>
  (
    await db.admission.findFirstOrThrow({
      where: { organization: { code: "muong-hum" }, fromMonth: monthOf(2023, 1), toMonth: monthOf(2023, 12), count: 8 },
    })
  ).id;

async function admitted(code: string, period: string) {
  const report = await attainmentOf(await operator("attainment.read"), code, period);
  return report && report !== "period" ? report.figure.admitted : undefined;
}

/** What came of it, and how often the database was asked. */
async function questionsOf<Outcome>(work: () => Promise<Outcome>) {
  const query = vi.spyOn(pg.Client.prototype, "query");
  const outcome = await work();
  const asked = query.mock.calls.length;
  query.mockRestore();
  return { outcome, asked };
}

async function refuses(sending: () => Promise<{ status: number }>, expected: object) {
  const before = await footprint();
  expect(await sending()).toMatchObject(expected);
  expect(await footprint()).toEqual(before);
}

beforeEach(() => signInAsDemo("secretary@demo"));

describe("one cell", () => {
  test("is saved once, whatever is sent again, and its sums come with the answer", async () => {
    const key = randomUUID();
    const sent = () => sendCell({ ...cell, key });
    const saved = { status: 200, held: 2, row: 2, column: { all: 2, own: 0 }, whole: { all: 2, own: 0 } };
    expect(await sent()).toEqual(saved);
    await refuses(sent, saved);
    await refuses(() => sendCell({ ...cell, key, wanted: 3 }), { status: 409, code: "input.usedKey" });
    expect(await inLedger("ky-quan-san", february)).toBe(2);
    expect(await admitted("lao-cai", "2024-02")).toBe(2);
  });

  test("is never changed over what its sender has not seen, and both values are told", async () => {
    await refuses(() => sendCell({ ...cell, wanted: 5, seen: 1 }), {
      ...{ status: 409, code: "admission.changedMeanwhile", values: { seen: 1, now: 2 } },
    });
    await refuses(() => sendCell({ ...cell, wanted: 5 }), {
      ...{ status: 409, code: "admission.reportedMeanwhile", values: { now: 2 } },
    });
    await refuses(() => sendCell({ ...cell, period: "2024-01", wanted: 5, seen: 4 }), {
      ...{ status: 409, code: "admission.withdrawnMeanwhile", values: { seen: 4 } },
    });
  });

  test("says so already: nothing is written and nothing refused", async () => {
    await refuses(() => sendCell({ ...cell, seen: 7 }), { status: 200, held: 2 });
  });

  test("can be lowered, and emptied again as if nobody had spoken", async () => {
    expect(await sendCell({ ...cell, wanted: 1, seen: 2 })).toMatchObject({ status: 200, held: 1 });
    expect(await sendCell({ ...cell, wanted: 0, seen: 1 })).toMatchObject({ status: 200, held: 0 });
    expect(await sendCell({ ...cell, wanted: null, seen: 0 })).toMatchObject({ status: 200, held: null, row: null });
    expect(await sendCell({ ...cell, wanted: 2 })).toMatchObject({ status: 200, held: 2 });
  });

  it.each([
    ["a fraction", { wanted: 1.5 }, 400, "input.notWhole"],
    ["less than nobody", { wanted: -1 }, 400, "input.negative"],
    ["a word", { wanted: "hai" }, 400, "input.notWhole"],
    ["no key", { key: "" }, 400, "input.required"],
    ["a name too many", { role: "admin" }, 400, "input.invalid"],
    ["no such period", { period: "2024-13" }, 400, "period.unknown"],
    ["a month to come", { period: "2024-04" }, 422, "period.notBegun"],
    ["more than there are members", { organization: "seo-po-ho", wanted: 900 }, 422, "admission.moreThanMembers"],
    ["more than the commune has", { period: "2024-01", wanted: 150 }, 422, "admission.moreThanMembersAbove"],
    ["another commune's cell", { organization: "lam-thuong" }, 404, "organization.unknown"],
    ["nowhere", { organization: "khong-co" }, 404, "organization.unknown"],
  ])("is refused %s", async (_, more, status, code) => {
    await refuses(() => sendCell({ ...cell, ...more }), { status, code });
  });

  it("is refused what is no JSON, and what is too much of it", async () => {
    await refuses(() => sendCell({}, { body: "wanted=2" }), { status: 400, code: "api.notJson" });
    await refuses(() => sendCell({}, { body: `"${"a".repeat(70_000)}"` }), { status: 413, code: "api.tooLarge" });
  });
});

describe("the door", () => {
  it.each([
    ["another site", { ...ours, origin: "https://evil.example", "sec-fetch-site": "cross-site" }],
    ["another site, by a browser that does not say so", { origin: "https://evil.example", host: ours.host }],
    ["a page beside ours", { ...ours, "sec-fetch-site": "same-site" }],
    ["nowhere", { host: ours.host }],
    ["no address", { ...ours, origin: "null" }],
  ])("is shut to %s", async (_, headers) => {
    await refuses(() => sendCell(cell, { headers }), { status: 403, code: "api.foreign" });
  });

  it("opens to our page behind a proxy, and over plain HTTP", async () => {
    const behind = { origin: "https://nguon.example", host: "10.0.0.1:3000", "x-forwarded-host": "nguon.example" };
    expect(await sendCell(cell, { headers: behind })).toMatchObject({ status: 200 });
    expect(await sendCell(cell, { headers: { origin: ours.origin, host: ours.host } })).toMatchObject({ status: 200 });
  });

  it("says that the session is over, and finds nothing for who may not enter here", async () => {
    newBrowser();
    await refuses(() => sendCell(cell), { status: 401, code: "session.over" });
    for (const who of ["reviewer@demo", "board@demo", "admin@demo"]) {
      await signInAsDemo(who);
      await refuses(() => sendCell(cell), { status: 404, code: "organization.unknown" });
    }
    request.cookies.clear();
  });

  it("takes nothing from the page of somebody else who had signed in here before", async () => {
    const { id } = await db.user.findUniqueOrThrow({ where: { email: "secretary@demo" } });
    const another = await db.user.findUniqueOrThrow({ where: { email: "reviewer@demo" } });
    const from = (sender: string) => sendCell({ ...cell, wanted: 3 }, { headers: { ...ours, [senderHeader]: sender } });
    await refuses(() => from(String(another.id)), { status: 401, code: "session.over" });
    await refuses(() => from(""), { status: 401, code: "session.over" });
    await signInAsDemo("reviewer@demo");
    await refuses(() => from(String(id)), { status: 401, code: "session.over" });
  });

  it("does not say what stands beyond one's reach", async () => {
    await refuses(() => sendCell(cell, { code: "luc-yen" }), { status: 404, code: "organization.unknown" });
  });
});

describe("a year that holds a total already", () => {
  const march = { organization: "ky-quan-san", period: "2023-03" };

  test("asks, draws, gives back, and says when it is exhausted", async () => {
    const total = await openTotal();
    await refuses(() => sendCell({ ...march, wanted: 3 }), { status: 422, code: "admission.totalChoice" });
    expect(await sendCell({ ...march, wanted: 4, total })).toMatchObject({ held: 4, whole: { all: 8, own: 1 } });
    await refuses(() => sendCell({ ...march, period: "2023-04", wanted: 3, total }), {
      ...{ status: 422, code: "admission.totalExhausted", values: { balance: 1 } },
    });
    expect(await sendCell({ ...march, wanted: 1, seen: 4 })).toMatchObject({ held: 1, whole: { all: 8, own: 4 } });
    expect(await sendCell({ ...march, wanted: null, seen: 1 })).toMatchObject({
      held: null,
      whole: { all: 8, own: 5 },
    });
    expect(await admitted("muong-hum", "2020-2025")).toBe(45);
  });

  test("takes the months of a cell out of its own year", async () => {
    const place = { organization: "ta-po-ho" };
    expect(await sendCell({ ...place, period: "2022", wanted: 4, total: "add" })).toMatchObject({ held: 4, row: 4 });
    expect(await sendCell({ ...place, period: "2022-05", wanted: 3 })).toMatchObject({ held: 3, row: 4 });
    const more = { ...place, period: "2022-06", wanted: 2, total: "add" };
    const asked = { status: 422, code: "admission.raisesYear", values: { total: 4, raised: 5 } };
    await refuses(() => sendCell(more), asked);
    expect(await sendCell({ ...more, raises: true })).toMatchObject({ held: 2, row: 5 });
    expect(await inLedger("ta-po-ho", monthOf(2022, 1), monthOf(2022, 12))).toBe(0);
  });
});

test("a year reported as none is not raised unasked", async () => {
  const place = { organization: "ta-po-ho", wanted: 1, total: "add" };
  expect(await sendCell({ ...place, period: "2010", wanted: 0 })).toMatchObject({ held: 0, row: 0 });
  const asked = { status: 422, code: "admission.raisesYear", values: { total: 0, raised: 1 } };
  await refuses(() => sendCell({ ...place, period: "2010-02" }), asked);
  expect(await sendCell({ ...place, period: "2010-02", raises: true })).toMatchObject({ held: 1, row: 1 });
});

describe("the grid without script", () => {
  const form = { organization: "muong-hum", year: "2024", by: "month" };
  const seen = JSON.stringify({ "ky-quan-san 2024-02": 2 });
  const send = async (cells: Record<string, string>, more: Record<string, string> = {}) => {
    const sender = String((await enter("admission.record")).userId);
    const cell = { "cell.ky-quan-san.2024-02": "2" };
    return sendForm(saveYearGrid, { ...form, sender, seen, key: randomUUID(), ...cell, ...cells, ...more });
  };

  test("is not taken from the page of who sat there before", async () => {
    const before = await footprint();
    expect(await send({ "cell.ky-quan-san.2024-01": "1" }, { sender: "1000000" })).toEqual({
      errors: { "": "admission.otherSender" },
    });
    expect(await footprint()).toEqual(before);
  });

  test("saves what was changed, once", async () => {
    const key = randomUUID();
    const cells = {
      "cell.ky-quan-san.2024-01": "1",
      "cell.muong-hum-truong-thcs.2024-03": "0",
      "cell.muong-hum-cong-an-xa.2024-01": "",
    };
    const done = { to: "/organizations/muong-hum/admissions/grid?year=2024&saved=2" };
    expect(await send(cells, { key })).toEqual(done);
    const before = await footprint();
    expect(await send(cells, { key })).toEqual(done);
    expect(await footprint()).toEqual(before);
    expect(await inLedger("ky-quan-san", monthOf(2024, 1))).toBe(1);
    expect(await inLedger("ky-quan-san", february)).toBe(2);
  });

  test("leads back to the month that was shown", async () => {
    const cells = { "cell.muong-hum-tram-y-te-xa.2024-02": "0" };
    expect(await send(cells, { month: "2" })).toEqual({
      to: "/organizations/muong-hum/admissions/grid?year=2024&month=2&saved=1",
    });
  });

  test("saves what can be saved and names what cannot", async () => {
    const outcome = await send({
      "cell.ta-po-ho.2024-01": "3",
      "cell.ta-po-ho.2024-02": "12,5",
      "cell.ta-po-ho.2024-12": "1",
      "cell.lam-thuong.2024-01": "1",
    });
    expect(outcome).toEqual({
      errors: {
        "": "admission.partlySaved",
        "cell.ta-po-ho.2024-02": "input.notWhole",
        "cell.ta-po-ho.2024-12": "period.notBegun",
        "cell.lam-thuong.2024-01": "organization.unknown",
      },
    });
    expect(await inLedger("ta-po-ho", monthOf(2024, 1))).toBe(3);
  });

  test("asks nothing of the database for cells that the grid does not have", async () => {
    // What earlier walks have touched is asked about before.
    await send({});
    const none = await questionsOf(() => send({}));
    const foreign = Object.fromEntries(Array.from({ length: 300 }, (_, cell) => [`cell.khong-${cell}.2024-01`, "1"]));
    const refused = await questionsOf(() =>
      send({ ...foreign, "cell.ta-po-ho.2023-01": "1", "cell.muong-hum.2024": "1" }),
    );
    expect(refused.outcome.errors).toMatchObject({
      "cell.khong-299.2024-01": "organization.unknown",
      "cell.ta-po-ho.2023-01": "period.unknown",
      "cell.muong-hum.2024": "organization.unknown",
    });
    expect(refused.asked).toBe(none.asked);
  });

  it.each(["../../../../evil", "khong-co", "luc-yen", "muong-hum\r\nx: y", "đảng"])(
    "leads nowhere from a grid of %j, which is none",
    async (organization) => {
      expect(await send({}, { organization })).toEqual({ errors: { "": "organization.unknown" } });
    },
  );

  it.each(["0000", "9999", "-1", "2.5", "đảng"])("leads nowhere from the year %j", async (year) => {
    expect(await send({}, { year })).toEqual({ errors: { year: "period.unknown" } });
  });

  test("asks before it records more than there are members, and then records", async () => {
    const many = { "cell.seo-po-ho.2024-01": "900" };
    const outcome = await send(many);
    expect(outcome.ask).toBe("admission.moreThanMembers");
    expect(outcome.errors?.["cell.seo-po-ho.2024-01"]).toBe("admission.moreThanMembers");
    expect(await send(many, { confirmed: "yes" })).toMatchObject({ to: expect.stringContaining("saved=1") });
  });

  test("writes nothing of what is no grid", async () => {
    const before = await footprint();
    expect(await send({}, { seen: "{", "cell.ky-quan-san.2024-01": "7" })).toEqual({
      errors: { seen: "input.invalid" },
    });
    expect(await send({}, { by: "week" })).toMatchObject({ errors: { by: "input.invalid" } });
    expect(await footprint()).toEqual(before);
  });
});

describe("what is shown", () => {
  const ask = async () => undefined;
  const read = async (query: Record<string, string>, code = "muong-hum") =>
    readGrid(await operator("admission.record"), ask, code, query);

  test("every column adds up, and what is held stands in its cell", async () => {
    const grid = await read({ year: "2024" });
    expect(grid?.rows).toHaveLength(10);
    for (const [column, sum] of (grid?.sums ?? []).entries()) {
      const parts = grid?.rows.reduce((all, row) => all + (row.cells[column]?.held ?? 0), 0) ?? 0;
      expect(parts + sum.own).toBe(sum.all ?? 0);
    }
    expect(grid?.rows.find(({ organization }) => organization.code === "ky-quan-san")?.cells[1]).toEqual({
      held: 2,
      lock: null,
    });
    expect(grid?.rows[0]?.cells[3]?.lock).toBe("future");
  });

  test("months whose return is closed, here or above, are shut", async () => {
    await closeReturn("muong-hum", "2018-Q1");
    await closeReturn("bat-xat", "2018-06");
    const grid = await read({ year: "2018" });
    const locks = grid?.rows[0]?.cells.map(({ lock }) => lock);
    expect(locks).toEqual(["closed", "closed", "closed", null, null, "closed", null, null, null, null, null, null]);
    expect(grid?.closed.map(({ name }) => name)).toEqual(["Đảng bộ huyện Bát Xát", "Đảng bộ xã Mường Hum"]);
    expect((await read({ year: "2018", by: "year" }))?.rows[0]?.cells[0]?.lock).toBeNull();
  });

  it.each([
    [{}, 2024, "month"],
    [{ year: "2019" }, 2019, "month"],
    [{ year: "2023", by: "year" }, 2023, "year"],
    [{ year: "khong" }, 2024, "month"],
    [{ year: "99999", by: "tuan" }, 2024, "month"],
  ])("of %j: the year %i by %s", async (query, year, by) => {
    const grid = await read(query as Record<string, string>);
    expect([grid?.year.name, grid?.by, grid?.columns.length]).toEqual([String(year), by, by === "year" ? 1 : 12]);
  });

  test("months whose return is closed are locked, and refused to who sends them all the same", async () => {
    await closeReturn("muong-hum", "2021-Q1");
    const grid = await read({ year: "2021" });
    for (const { cells } of grid?.rows ?? [])
      expect(cells.slice(0, 4).map(({ lock }) => lock)).toEqual(["closed", "closed", "closed", null]);
    expect((await read({ year: "2021", by: "year" }))?.rows[0]?.cells[0]?.lock).toBeNull();
    const closed = { organization: "ta-po-ho", period: "2021-03", wanted: 1, total: "add" };
    await refuses(() => sendCell(closed), { status: 422, code: "return.closed" });
  });

  test("a grid asks six questions whatever its size", async () => {
    const access = await operator("admission.record");
    const reader = await operator("attainment.read");
    const asking = async () => reader as never;
    for (const code of ["muong-hum", "luc-yen"]) {
      const asked = vi.spyOn(pg.Client.prototype, "query");
      const grid = await readGrid(access, asking, code, { year: "2023" });
      expect(grid?.rows.length).toBeGreaterThan(5);
      expect(asked.mock.calls).toHaveLength(6);
      asked.mockRestore();
    }
  });

  test("out of reach there is nothing", async () => {
    expect(await read({}, "khong-co")).toBeUndefined();
  });
});
