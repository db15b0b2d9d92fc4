// What a superior accepted holds to its day, and to the level it had then.
import { beforeAll, expect, test } from "vitest";
import { db } from "@/data/db";
import { saveIndicators } from "@/data/organizations/indicators";
import { evaluateAll } from "@/data/watch/evaluate";
import { day } from "@/domain/day";
import { operate } from "@/domain/policy";
import { CaseActInput } from "@/domain/watch/case-act";
import { act } from "@/features/watch/act";
import { answer, newKey } from "../support/entering";
import { everywhere } from "../support/past-row-security";
import { at, granted, plantTinyTree, today } from "../support/tiny-tree";

const evaluate = (on = today) => evaluateAll(operate("watch.run", on));
const casesOf = (code: string, rule: string) =>
  db.watchCase.findMany({ where: { organization: { code }, rule }, orderBy: { since: "asc" } });
const stepsOf = (caseId: string) =>
  everywhere((tx) => tx.watchStep.findMany({ where: { caseId }, orderBy: { at: "asc" } }));

async function accept(code: string, rule: string, until: string) {
  const held = await db.watchCase.findFirstOrThrow({ where: { organization: { code }, rule, state: "OPEN" } });
  const input = { case: held.id, taken: held.taken, key: newKey(), act: "EXEMPT", until, words: "Địa bàn đặc biệt" };
  answer(await act(await granted("board", "lao-cai", "watch.exempt"), CaseActInput.parse(input)));
}

const missed = async (on: string, value: number) =>
  saveIndicators(operate("setting.set", today), [
    {
      ...{ organizationId: (await at("bat-xat")).id, on: day(on), name: "missedTerms" as const, value },
      ...{ max: null, certainty: "PRINTED" as const, source: "a test" },
    },
  ]);

const count = async (on: string, total: number) =>
  db.headcount.create({ data: { organizationId: (await at("thon-5")).id, on: new Date(on), total } });

beforeAll(plantTinyTree);

test("closed and there again it is still accepted; graver it is not, nor after its day", async () => {
  await missed("2023-01-01", 1);
  await evaluate();
  await accept("bat-xat", "TERMS_MISSED", "2024-12-31");
  expect(await casesOf("bat-xat", "TERMS_MISSED")).toMatchObject([{ state: "EXEMPT", level: 2, exemptLevel: 2 }]);
  await missed("2023-01-01", 0);
  await evaluate();
  expect(await casesOf("bat-xat", "TERMS_MISSED")).toMatchObject([{ state: "CLOSED" }]);
  await missed("2023-01-01", 1);
  await evaluate();
  const [held] = await casesOf("bat-xat", "TERMS_MISSED");
  expect(held).toMatchObject({ state: "EXEMPT", exemptUntil: new Date("2024-12-31"), closedOn: null });
  expect((await stepsOf(held?.id ?? "")).at(-1)).toMatchObject({ act: "REOPEN", details: { until: "2024-12-31" } });
  await missed("2023-01-01", 2);
  await evaluate();
  expect(await casesOf("bat-xat", "TERMS_MISSED")).toMatchObject([{ state: "OPEN", level: 3, exemptUntil: null }]);
  const steps = await stepsOf(held?.id ?? "");
  expect(
    steps
      .slice(-2)
      .map((step) => step.act)
      .sort(),
  ).toEqual(["LAPSE", "LEVEL"]);
  expect(steps.find((step) => step.act === "LAPSE")?.details).toEqual({ because: "GRAVER" });
  await accept("bat-xat", "TERMS_MISSED", "2024-04-30");
  await missed("2023-01-01", 0);
  await evaluate();
  await missed("2023-01-01", 2);
  await evaluate(day("2024-05-01"));
  expect(await casesOf("bat-xat", "TERMS_MISSED")).toMatchObject([
    { state: "OPEN", exemptUntil: null, exemptLevel: null },
  ]);
});

test("it goes on with the case that takes its place, and with that one alone", async () => {
  await count("2024-01-01", 4);
  await evaluate();
  await accept("thon-5", "SMALL_CELL", "2024-12-31");
  await count("2024-03-01", 3);
  await evaluate();
  const [old, now] = await casesOf("thon-5", "SMALL_CELL");
  expect(old).toMatchObject({ state: "CLOSED", exemptUntil: null });
  expect(now).toMatchObject({ state: "EXEMPT", exemptUntil: new Date("2024-12-31"), exemptLevel: 1 });
  expect((await stepsOf(now?.id ?? ""))[0]).toMatchObject({ act: "OPEN", details: { until: "2024-12-31" } });
  expect(await evaluate()).toMatchObject({ opened: 0, reopened: 0, changed: 0, closed: 0 });
});
