import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { db } from "@/data/db";
import { listOpenTotals } from "@/data/ledger/open-totals";
import type { Access } from "@/domain/access";
import { contains, type Months } from "@/domain/month";
import { isCell } from "@/domain/organization";
import { parsePeriod } from "@/domain/period";
import { call, tokenOf } from "../support/api";
import { sendNamed, sendTotal } from "../support/entering";
import { at, plantTinyTree, reaching } from "../support/tiny-tree";

const cells = ["seo-po-ho", "ky-quan-san", "thon-5", "po-ho"] as const;
const committees = ["lao-cai", "bat-xat", "muong-hum", "trung-leng-ho"] as const;
const places = [...committees, ...cells];
const periods = ["2023-05", "2023-Q2", "2023-H1", "2023", "2020-2023"] as const;
const read = [...periods, "2023-06", "2022", "2020-2025"] as const;
const days = ["2023-05-01", "2023-05-19", "2023-06-30", "2022-12-31"] as const;

let token = "";
let recorder: Access<"admission.record">;
let sent = 0;

beforeAll(async () => {
  await plantTinyTree();
  recorder = await reaching("lao-cai", "admission.record");
  const user = await db.user.create({ data: { email: "all@x", name: "All", passwordHash: "-" } });
  await db.grant.create({ data: { userId: user.id, role: "secretary", organizationId: (await at("lao-cai")).id } });
  token = await tokenOf("all@x");
});

const post = (body: object) =>
  call("POST /admissions", { token, body, headers: { "idempotency-key": `story ${sent++}` } });

/** Any of the totals a program could draw from, or none. */
async function drawnFrom(organization: string, period: string, number: number) {
  const months = parsePeriod(period);
  const open = months ? await listOpenTotals(recorder, await at(organization), months, "nothing") : [];
  const chosen = open[number % (open.length + 1)]?.id;
  return chosen ? { itemises: chosen } : {};
}

const place = fc.constantFrom(...places);
const acts = fc.oneof(
  fc
    .record({ organization: place, date: fc.constantFrom(...days), count: fc.nat(3), draw: fc.nat(3) })
    .map(({ draw, ...body }) => async () => {
      await post({ ...body, ...(await drawnFrom(body.organization, body.date.slice(0, 7), draw)) });
    }),
  fc
    .record({ organization: place, period: fc.constantFrom(...periods), count: fc.nat(9), draw: fc.nat(3) })
    .map(({ draw, ...body }) => async () => {
      await post({ ...body, ...(await drawnFrom(body.organization, body.period, draw)) });
    }),
  fc
    .record({ organization: fc.constantFrom(...cells), date: fc.constantFrom(...days) })
    .map((body) => () => post({ ...body, count: 1, member: "Giàng Thị Thử" })),
  fc.record({ entry: fc.nat(40), count: fc.integer({ min: -3, max: 3 }) }).map(({ entry, count }) => async () => {
    const all = await db.admission.findMany({ include: { organization: true }, orderBy: { id: "asc" } });
    const chosen = all[entry % Math.max(1, all.length)];
    if (chosen) await post({ organization: chosen.organization.code, corrects: chosen.id, count });
  }),
  // People write into the same ledger by forms.
  fc.record({ organization: place, period: fc.constantFrom(...periods), wanted: fc.nat(9) }).map(
    ({ organization, period, wanted }) =>
      () =>
        sendTotal(recorder, organization, period, wanted),
  ),
  fc.record({ organization: fc.constantFrom(...cells), on: fc.constantFrom(...days) }).map(
    ({ organization, on }) =>
      () =>
        sendNamed(recorder, organization, { ceremonyOn: on, total: "add" }),
  ),
);

type Figure = { readonly admitted: number; readonly unitemised: number; readonly reported: boolean };

/** The figures of every place and period, added up line by line. */
async function byLedger(): Promise<Map<string, Figure>> {
  const entries = await db.admission.findMany();
  return figures(async (code, months) => {
    const { id, path } = await at(code);
    const within = entries.filter((one) => contains(months, { from: one.fromMonth, to: one.toMonth }));
    const below = within.filter((one) => one.path.startsWith(path));
    const own = within.filter((one) => one.organizationId === id);
    return figure(code, below, own);
  });
}

/** The same from the sums that are kept. */
async function byRollup(): Promise<Map<string, Figure>> {
  const rows = await db.admissionRollup.findMany();
  return figures(async (code, months) => {
    const { id } = await at(code);
    const within = rows.filter((one) => contains(months, { from: one.fromMonth, to: one.toMonth }));
    const here = within.filter((one) => one.organizationId === id);
    const own = here.map(({ own: count, ownReports: reports }) => ({ count, reports }));
    return figure(
      code,
      here.map(({ admitted: count, reports }) => ({ count, reports })),
      own,
    );
  });
}

type Line = { readonly count: number; readonly reports: number };

async function figure(code: string, below: readonly Line[], own: readonly Line[]): Promise<Figure> {
  const sum = (lines: readonly Line[], of: keyof Line) => lines.reduce((all, line) => all + line[of], 0);
  const admitted = sum(below, "count");
  const { kind } = await at(code);
  return {
    admitted,
    unitemised: isCell(kind) ? 0 : sum(own, "count"),
    reported: sum(below, "reports") > 0 || admitted !== 0,
  };
}

const termOfTest: Months = { from: 2020 * 12 + 7, to: 2025 * 12 + 6 };

async function figures(of: (code: string, months: Months) => Promise<Figure>) {
  const all = new Map<string, Figure>();
  for (const code of places)
    for (const period of read) {
      const months = period === "2020-2025" ? termOfTest : parsePeriod(period);
      if (months) all.set(`${code} ${period}`, await of(code, months));
    }
  return all;
}

/** The same as another program reads them; each place is read on its own and below its superior, and is the same. */
async function byApi(): Promise<Map<string, Figure>> {
  const all = new Map<string, Figure>();
  const seenBelow = new Map<string, Figure>();
  for (const code of places)
    for (const period of read) {
      const { body } = await call("GET /organizations/{code}/attainment", { token, code, query: `period=${period}` });
      const { admitted, unitemised, reported } = body;
      all.set(`${code} ${period}`, { admitted, unitemised, reported });
      for (const child of body.children)
        seenBelow.set(`${child.organization.code} ${period}`, {
          admitted: child.admitted,
          unitemised: child.unitemised,
          reported: child.reported,
        });
    }
  for (const [key, figure] of seenBelow) expect(all.get(key), key).toEqual(figure);
  expect(seenBelow.size).toBe((places.length - 1) * read.length);
  return all;
}

/** One of each at least, so that no run tells of nothing: a total, what is drawn from it, a person, a correction. */
async function begin() {
  const { body: total } = await post({ organization: "muong-hum", period: "2023", count: 5 });
  const drawn = { organization: "thon-5", date: "2023-05-19", itemises: total.id };
  const answers = [
    await post({ ...drawn, count: 2 }),
    await post({ ...drawn, count: 1, member: "Giàng Thị Thử" }),
    await post({ organization: "muong-hum", corrects: total.id, count: -1 }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
}

test("whatever was recorded, the ledger, the sums that are kept and the public interface tell the same", async () => {
  await begin();
  await db.requestCount.deleteMany();
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { minLength: 3, maxLength: 8, size: "max" }), async (story) => {
      for (const act of story) await act();
      await db.requestCount.deleteMany();
      const ledger = await byLedger();
      expect(await byRollup()).toEqual(ledger);
      expect(await byApi()).toEqual(ledger);
    }),
    { numRuns: 8 },
  );
}, 180_000);
