import { beforeAll, expect, it } from "vitest";
import { db } from "@/data/db";
import { electorateOn } from "@/data/members/cell-register";
import { saveCompleteness } from "@/data/members/completeness";
import { recordPassage } from "@/data/members/passage";
import { saveHeadcount } from "@/data/organizations/headcount-changes";
import type { Access } from "@/domain/access";
import { day } from "@/domain/day";
import { PassageInput } from "@/domain/members/passage-input";
import { enterStep } from "@/features/candidates/record";
import { openNoticed, registerHelper, stepInput, wayToReceipt } from "../support/candidates";
import { clockFactsOn } from "../support/dossier-samples";
import { answer, newKey, problemsOf } from "../support/entering";
import { footprint } from "../support/footprint";
import { everywhere } from "../support/past-row-security";
import { at, granted, plantTinyTree } from "../support/tiny-tree";

let keeper: Access<"candidate.keep">;
let candidate: string;

beforeAll(async () => {
  await plantTinyTree();
  keeper = await granted("secretary", "muong-hum", "candidate.keep");
  candidate = await openNoticed(keeper, "ky-quan-san", "Vàng Thị Mỷ");
  const way = wayToReceipt("");
  const before = way.slice(
    0,
    way.findIndex(([kind]) => kind === "CELL_RESOLUTION"),
  );
  for (const [kind, on, more] of before.filter(([kind]) => kind !== "HELPER"))
    answer(await enterStep(keeper, stepInput(candidate, kind, on, more)));
  for (const name of ["Giàng A Câu", "Lý Thị Hà", "Sùng A Tủa"])
    await registerHelper("ky-quan-san", { fullName: name });
});

const count = async (on: string, total: number, official: number | null, where = "ky-quan-san") =>
  answer(
    await saveHeadcount(await granted("secretary", "bat-xat", "headcount.keep"), await at(where), {
      ...{ on: day(on), total, official, probationary: official === null ? null : total - official },
    }),
  );
const against = async (on: string) => electorateOn(db, (await at("ky-quan-san")).id, day(on));
const vote = (officials: number, inFavour: number, more: object = {}) =>
  enterStep(keeper, stepInput(candidate, "CELL_RESOLUTION", "2023-10-20", { officials, inFavour, ...more }));
const refused = async (...asked: Parameters<typeof vote>) => {
  const before = await footprint();
  const said = await vote(...asked);
  expect(await footprint()).toEqual(before);
  return said.ok ? [] : said.problems.map(({ code, values }) => [code, values?.recorded, values?.day]);
};

it("a vote is held against nothing while neither register nor count says who is official", async () => {
  expect(await against("2017-12-31")).toBeNull();
});

it("of no fewer than are registered, where the register lacks members and nobody counted", async () => {
  const least = { isExact: false, least: 3 };
  expect(await against("2023-10-20")).toEqual({ officials: null, on: "2023-10-20", by: "REGISTER", ...least });
  expect(await refused(2, 2)).toEqual([
    ["vote.tooFewMembers", undefined, undefined],
    ["vote.belowTheRegister", 3, undefined],
  ]);
  await count("2023-01-31", 30, 28, "bat-xat");
  await count("2023-02-28", 24, 20, "muong-hum");
  await count("2023-10-21", 4, 4, "muong-hum");
  expect(await against("2023-10-20")).toEqual({ officials: 24, on: "2023-02-28", by: "SUPERIOR", ...least });
  expect(await refused(25, 25)).toEqual([["vote.aboveTheSuperior", 24, "2023-02-28"]]);
});

it("against the count of the latest day by then, where the register holds fewer", async () => {
  await count("2023-06-30", 20, 18);
  await count("2023-10-21", 30, 28);
  expect(await against("2023-10-20")).toEqual({
    officials: 18,
    on: "2023-06-30",
    by: "COUNT",
    isExact: true,
    least: 3,
  });
  expect(await against("2023-06-29")).toMatchObject({ officials: 24, by: "SUPERIOR" });
  expect(await refused(19, 19)).toEqual([["vote.aboveTheCount", 18, "2023-06-30"]]);
  expect(await refused(15, 11)).toEqual([["vote.notCarriedByAll", 18, "2023-06-30"]]);
});

it("against all members where nobody said how many are official", async () => {
  await count("2023-07-31", 20, null);
  expect(await refused(21, 20)).toEqual([["vote.aboveAllMembers", 20, "2023-07-31"]]);
});

it("against the register of the day, where it holds no fewer than were counted or is said to be complete", async () => {
  await count("2023-08-31", 3, 3);
  expect(await refused(4, 4)).toEqual([["vote.aboveTheRegister", 3, "2023-10-20"]]);
  await count("2023-09-30", 4, 4);
  expect(await refused(5, 5)).toEqual([["vote.aboveTheCount", 4, "2023-09-30"]]);
  const board = await granted("board", "muong-hum", "headcount.keep");
  answer(await saveCompleteness(board, await at("ky-quan-san"), day("2023-10-20")));
  expect(await refused(4, 4)).toEqual([["vote.aboveTheRegister", 3, "2023-10-20"]]);
  expect(await refused(3, 1)).toEqual([["vote.notCarried", undefined, undefined]]);
  answer(await vote(3, 2));
});

it("keeps what the reason lifted, and tells the trail that it was, never why", async () => {
  const step = await everywhere((tx) => tx.candidateStep.findFirst({ where: { kind: "CELL_RESOLUTION" } }));
  expect(step).toMatchObject({ reason: "Ghi bù" });
  expect(step?.lifted).toMatchObject([
    { code: "step.enteredLate", values: { days: 147 } },
    { code: "step.missingBefore", about: "HELPER" },
  ]);
  const event = await db.auditEvent.findFirst({
    where: { subject: `candidate:${candidate}` },
    orderBy: { number: "desc" },
  });
  expect(event).toMatchObject({
    after: { step: "CELL_RESOLUTION", lifted: ["step.enteredLate", "step.missingBefore"] },
    reason: null,
  });
  expect(JSON.stringify(event?.after)).not.toContain("Ghi bù");
});

it("holds the proposal to recognise against the same, in the cell of the member on that day", async () => {
  const probation = { status: "PROBATIONARY", joinedOn: "2023-01-10", since: "2023-01-10", officialOn: "" };
  const member = await registerHelper("ky-quan-san", { fullName: "Thào A Sình", ...probation });
  const propose = async (more: object) =>
    recordPassage(
      await granted("secretary", "muong-hum", "member.keep"),
      PassageInput.parse({ member, kind: "PROPOSAL", on: "2024-01-20", reason: "Họp muộn", key: newKey(), ...more }),
      { ...clockFactsOn("2024-03-15"), entryDays: 30 },
    );
  expect(problemsOf(await propose({ officials: 4, inFavour: 4 }))).toEqual(["vote.aboveTheRegister"]);
  answer(await propose({ officials: 3, inFavour: 2 }));
  const event = await db.auditEvent.findFirst({ where: { subject: `member:${member}` }, orderBy: { number: "desc" } });
  expect(event).toMatchObject({ after: { step: "PROPOSAL", lifted: ["step.enteredLate", "step.missingBefore"] } });
  expect(event?.reason).toBeNull();
});
