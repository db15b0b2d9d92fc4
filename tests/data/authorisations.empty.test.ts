import { beforeAll, expect, it } from "vitest";
import { db } from "@/data/db";
import { readLines, readLinesOn } from "@/data/members/seats";
import { listAuthorisations, saveAuthorisation } from "@/data/organizations/authorisations";
import type { Access } from "@/domain/access";
import { decidingBody, stepsFor } from "@/domain/candidates/step";
import { day } from "@/domain/day";
import { AuthorisationInput } from "@/domain/organizations/authorisation";
import { enterStep } from "@/features/candidates/record";
import { openNoticed, stepInput, wayToReceipt } from "../support/candidates";
import { answer, problemsOf } from "../support/entering";
import { footprint } from "../support/footprint";
import { at, granted, plantTinyTree, reaching } from "../support/tiny-tree";

let board: Access<"candidate.decide">;

beforeAll(async () => {
  await plantTinyTree();
  board = await granted("board", "bat-xat", "candidate.decide");
});

const input = (given: "yes" | "no", from: string, more: object = {}) =>
  AuthorisationInput.parse({
    organization: "muong-hum",
    given,
    from,
    number: "12-QĐ/HU",
    documentOn: "2023-12-20",
    ...more,
  });
const lineOn = async (on: string) => {
  const reader = await granted("secretary", "muong-hum", "candidate.read");
  return (await readLinesOn(reader, (await at("ky-quan-san")).id, [day(on)])).get(day(on)) ?? [];
};

it("a committee decides itself from the day on, as its superior says, and its dossiers propose to nobody", async () => {
  answer(await saveAuthorisation(board, await at("muong-hum"), input("yes", "2024-01-01", { number: "12-QĐ/HU" })));
  expect(decidingBody(await lineOn("2023-12-31"))?.name).toBe("Đảng bộ huyện Bát Xát");
  expect(stepsFor(await lineOn("2023-12-31"))).toContain("COMMITTEE_RESOLUTION");
  expect(decidingBody(await lineOn("2024-01-01"))?.name).toBe("Đảng bộ xã Mường Hum");
  expect(stepsFor(await lineOn("2024-01-01"))).not.toContain("COMMITTEE_RESOLUTION");
  const cell = await at("ky-quan-san");
  const lines = await readLines(await granted("secretary", "muong-hum", "candidate.read"), [cell.id]);
  expect(decidingBody(lines.get(cell.id) ?? [])?.kind).toBe("GRASSROOTS_COMMITTEE");
  const event = await db.auditEvent.findFirst({
    where: { chain: (await at("muong-hum")).id },
    orderBy: { number: "desc" },
  });
  expect(event).toMatchObject({
    after: { mayDecide: true, from: "2024-01-01", number: "12-QĐ/HU", documentOn: "2023-12-20" },
  });
});

it("a dossier follows it: a resolution to propose is no step there any more, the decision is without one", async () => {
  const keeper = await granted("secretary", "muong-hum", "candidate.keep");
  const id = await openNoticed(keeper, "ky-quan-san", "Vàng Thị Mỷ");
  const way = wayToReceipt("").filter(([kind]) => kind !== "HELPER");
  for (const [kind, on, more] of way.slice(
    0,
    way.findIndex(([kind]) => kind === "COMMITTEE_RESOLUTION"),
  ))
    answer(await enterStep(keeper, stepInput(id, kind, on, more)));
  const resolved = await enterStep(keeper, stepInput(id, "COMMITTEE_RESOLUTION", "2024-01-05"));
  expect(problemsOf(resolved)).toEqual(["step.notApplicable"]);
  answer(await enterStep(keeper, stepInput(id, "DECISION", "2024-01-08", { number: "1-QĐ/ĐU" })));
});

it("on the day before it the decision waits for the committee's resolution", async () => {
  const keeper = await granted("secretary", "muong-hum", "candidate.keep");
  const id = await openNoticed(keeper, "ky-quan-san", "Sùng Thị Dế");
  const way = wayToReceipt("").filter(([kind]) => kind !== "HELPER");
  for (const [kind, on, more] of way.slice(
    0,
    way.findIndex(([kind]) => kind === "COMMITTEE_RESOLUTION"),
  ))
    answer(await enterStep(keeper, stepInput(id, kind, on, more)));
  const early = await enterStep(keeper, stepInput(id, "DECISION", "2023-12-29", { number: "1-QĐ/ĐU" }));
  expect(problemsOf(early)).toEqual(["step.demandedBefore"]);
});

it("is ended from a day on; what was kept before stays", async () => {
  answer(await saveAuthorisation(board, await at("muong-hum"), input("no", "2024-03-01")));
  expect(await lineOn("2024-02-29")).toMatchObject([{}, { mayDecide: true }, {}, {}]);
  expect(await lineOn("2024-03-01")).toMatchObject([{}, { mayDecide: false }, {}, {}]);
  const keeper = await granted("board", "bat-xat", "organization.keep");
  expect(await listAuthorisations(keeper, (await at("muong-hum")).id)).toEqual([
    { from: "2024-03-01", isGiven: false, number: null },
    { from: "2024-01-01", isGiven: true, number: "12-QĐ/HU" },
  ]);
});

it("judges nothing anew that was decided already, unless that was withdrawn", async () => {
  const before = await footprint();
  const since = await saveAuthorisation(board, await at("muong-hum"), input("no", "2024-01-08"));
  expect(problemsOf(since)).toEqual(["authorisation.decidedSince"]);
  const founding = await saveAuthorisation(
    board,
    await at("muong-hum"),
    input("yes", (await at("muong-hum")).foundedOn),
  );
  expect(problemsOf(founding)).toEqual(["authorisation.beforeDocument", "authorisation.decidedSince"]);
  expect(await footprint()).toEqual(before);
});

it("is refused to cells and communes", async () => {
  const before = await footprint();
  expect(problemsOf(await saveAuthorisation(board, await at("ky-quan-san"), input("yes", "2024-03-02")))).toEqual([
    "authorisation.wrongKind",
  ]);
  const wide = await reaching("son-la", "candidate.decide");
  expect(problemsOf(await saveAuthorisation(wide, await at("muong-lan"), input("yes", "2024-03-02")))).toEqual([
    "authorisation.wrongKind",
  ]);
  expect(await footprint()).toEqual(before);
});

it("is not the committee's own to give, nor anybody's elsewhere", async () => {
  const before = await footprint();
  for (const where of ["muong-hum", "trung-leng-ho", "son-la"]) {
    const other = await granted("board", where, "candidate.decide");
    const said = await saveAuthorisation(other, await at("muong-hum"), input("yes", "2024-03-10"));
    expect([where, said.ok]).toEqual([where, false]);
  }
  expect(await footprint()).toEqual(before);
});
