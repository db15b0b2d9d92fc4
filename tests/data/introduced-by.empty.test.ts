import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { takeBack } from "@/data/members/taking-back";
import { mergePersons } from "@/data/persons/merging";
import { readTwins } from "@/data/persons/twins";
import { enterStep, withdraw } from "@/features/candidates/record";
import { openNoticed, registerHelper, stepInput } from "../support/candidates";
import { answer, newKey, problemsOf } from "../support/entering";
import { footprint } from "../support/footprint";
import { everywhere } from "../support/past-row-security";
import { granted, plantTinyTree } from "../support/tiny-tree";

beforeAll(plantTinyTree);

const candidates = () => granted("secretary", "muong-hum", "candidate.keep");
const members = () => granted("secretary", "muong-hum", "member.keep");
const personOf = (id: string) =>
  everywhere(async (tx) => (await tx.member.findUniqueOrThrow({ where: { id } })).personId);

/** A dossier that lacks nothing but those who introduce. */
async function applied(fullName: string) {
  const id = await openNoticed(await candidates(), "ky-quan-san", fullName);
  const way = [
    ["LISTED", "2022-02-10"],
    ["AWARENESS", "2022-06-22"],
    ["APPLICATION", "2023-04-14"],
  ] as const;
  for (const [kind, on] of way) answer(await enterStep(await candidates(), stepInput(id, kind, on)));
  return id;
}
const introduce = async (candidate: string, firstMember: string, secondMember: string) =>
  enterStep(await candidates(), stepInput(candidate, "INTRODUCTIONS", "2023-09-15", { firstMember, secondMember }));
const withdrawn = async (member: string) =>
  takeBack(await members(), { act: ["REGISTRATION", member], reason: "Ghi nhầm người" });

let one: string;
let two: string;
beforeEach(async () => {
  // In another cell than the candidate's.
  one = await registerHelper("thon-5", { fullName: "Giàng A Câu" });
  two = await registerHelper("ky-quan-san", { fullName: "Lý Thị Hà" });
});

describe("who introduced somebody", () => {
  it("is no registration by mistake, until the step is withdrawn", async () => {
    const candidate = await applied("Vàng Thị Mỷ");
    answer(await introduce(candidate, one, two));
    const before = await footprint();
    for (const member of [one, two]) expect(problemsOf(await withdrawn(member))).toEqual(["takeBack.introduced"]);
    expect(await footprint()).toEqual(before);
    const { id } = await everywhere((tx) =>
      tx.candidateStep.findFirstOrThrow({ where: { candidateId: candidate, kind: "INTRODUCTIONS" } }),
    );
    answer(await withdraw(await candidates(), { candidate, step: id, reason: "Ghi nhầm", key: newKey() }));
    for (const member of [one, two]) answer(await withdrawn(member));
  });

  it("at the same moment is either introducing or withdrawn, never both", async () => {
    const dossiers = [await applied("Vàng A Một"), await applied("Vàng A Hai"), await applied("Vàng A Ba")];
    for (const candidate of dossiers) {
      const member = await registerHelper("thon-5", { fullName: "Giàng A Nhanh" });
      const [introduced, gone] = await Promise.all([introduce(candidate, member, two), withdrawn(member)]);
      expect([introduced.ok, gone.ok].filter(Boolean)).toHaveLength(1);
    }
  });
});

describe("one person registered twice", () => {
  const merge = async (keep: string, other: string) => {
    const [kept, merged] = [await personOf(keep), await personOf(other)];
    return mergePersons(await members(), { keep: kept, merge: merged, reason: "Đã đối chiếu", key: newKey() });
  };

  it("introduces nobody twice: the step is entered anew before the two are merged", async () => {
    const twin = await registerHelper("ky-quan-san", { fullName: "Giàng A Cấu" });
    answer(await introduce(await applied("Vàng Thị Đôi"), one, twin));
    const before = await footprint();
    expect(problemsOf(await merge(one, twin))).toEqual(["merge.bothIntroduce"]);
    expect(await footprint()).toEqual(before);
  });

  it("introduces after the merge whom either introduced before", async () => {
    const twin = await registerHelper("ky-quan-san", { fullName: "Giàng A Cấu" });
    answer(await introduce(await applied("Vàng Thị Kế"), twin, two));
    answer(await merge(one, twin));
    const [kept] = (await readTwins(await members(), [await personOf(one), await personOf(two)])) ?? [];
    expect(kept?.introductions).toHaveLength(1);
    expect(problemsOf(await withdrawn(one))).toEqual(["takeBack.introduced", "takeBack.merged"]);
    const third = await registerHelper("ky-quan-san", { fullName: "Giàng A Câu" });
    answer(await introduce(await applied("Vàng Thị Ba"), third, two));
    answer(await merge(one, third));
    const [again] = (await readTwins(await members(), [await personOf(one), await personOf(two)])) ?? [];
    expect(again?.introductions).toHaveLength(2);
    // The twin is one with the first by now: whom both of another pair introduce is seen through that too.
    expect(problemsOf(await merge(one, two))).toEqual(["merge.bothIntroduce", "merge.otherNames"]);
  });
});
