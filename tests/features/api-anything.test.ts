import fc from "fast-check";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/data/db";
import { call, tokenOf, written } from "../support/api";

let token = "";
let sent = 0;

beforeAll(async () => {
  token = await tokenOf("secretary@demo");
});
// However much is asked, nothing of it has to wait.
beforeEach(() => db.requestCount.deleteMany());

const nasty = [
  "\u0000",
  "\ud800",
  "'",
  "%",
  "_",
  "\\",
  "/",
  "..",
  "{}",
  "[",
  "1e999",
  "-0",
  "9".repeat(400),
  "ệ́",
  "\u202e",
];
const text = fc.oneof(fc.string({ unit: "binary", maxLength: 30 }), fc.constantFrom(...nasty));
const kind = fc.constantFrom("2023", "2023-Q1", "2020-2025", "muong-hum", "ky-quan-san", "as-was", "2024-02-01");
const value = fc.oneof(text, kind);
const asked = (names: readonly string[]) =>
  fc
    .record(Object.fromEntries(names.map((name) => [name, value])), { requiredKeys: [] })
    .map((query) => String(new URLSearchParams(query as Record<string, string>)));

const anything = fc.oneof(
  value,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.array(value, { maxLength: 2 }),
  fc.jsonValue({ maxDepth: 2 }),
);
const body = (names: readonly string[]) =>
  fc.oneof(
    fc.record(Object.fromEntries(names.map((name) => [name, anything])), { requiredKeys: [] }),
    fc.jsonValue({ maxDepth: 2 }),
  );

const most = { numRuns: 60 };
const isAnswered = ({ status }: { status: number }) => {
  expect(status).toBeLessThan(500);
};

describe("whatever is sent, the answer is one that is described, and never a failure", () => {
  test("a search", () =>
    fc.assert(
      fc.asyncProperty(asked(["q", "after"]), async (query) =>
        isAnswered(await call("GET /organizations", { token, query })),
      ),
      most,
    ));

  test("an attainment", () =>
    fc.assert(
      fc.asyncProperty(value, asked(["period", "basis", "quotasOn"]), async (code, query) =>
        isAnswered(await call("GET /organizations/{code}/attainment", { token, code, query })),
      ),
      most,
    ));

  test.each(nasty)("%j in any place of an address", async (odd) => {
    for (const name of ["q", "after"])
      isAnswered(await call("GET /organizations", { token, query: String(new URLSearchParams({ [name]: odd })) }));
    isAnswered(await call("GET /organizations/{code}/attainment", { token, code: odd }));
    for (const name of ["period", "basis", "quotasOn"]) {
      const query = String(new URLSearchParams({ [name]: odd }));
      isAnswered(await call("GET /organizations/{code}/attainment", { token, code: "muong-hum", query }));
    }
  });

  test.each(nasty)("%j as a key, an organization, a person, a decision", async (odd) => {
    const entry = { organization: "ky-quan-san", date: "2024-02-01", count: 1 };
    for (const more of [{ organization: odd }, { member: odd }, { decisionNo: odd }, { term: odd }, { period: odd }]) {
      const headers = { "idempotency-key": `odd ${sent++}` };
      isAnswered(await call("POST /admissions", { token, body: { ...entry, ...more }, headers }));
    }
  });

  test("an admission", () =>
    fc.assert(
      fc.asyncProperty(
        body([
          "organization",
          "date",
          "period",
          "term",
          "count",
          "member",
          "itemises",
          "corrects",
          "decisionNo",
          "reason",
        ]),
        async (body) =>
          isAnswered(await call("POST /admissions", { token, body, headers: { "idempotency-key": `any ${sent++}` } })),
      ),
      most,
    ));

  test("a quota", () =>
    fc.assert(
      fc.asyncProperty(
        body(["organization", "period", "basis", "shape", "min", "max", "ratePercent", "decisionNo", "decidedOn"]),
        async (body) => isAnswered(await call("PUT /quotas", { token, body })),
      ),
      most,
    ));

  test("and what is refused writes nothing", async () => {
    const before = await written();
    await fc.assert(
      fc.asyncProperty(body(["organization", "count", "date"]), async (body) => {
        const headers = { "idempotency-key": `none ${sent++}` };
        const { status } = await call("POST /admissions", { token, body, headers });
        if (status >= 400) expect(await written()).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });
});
