import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/data/db";
import { countRegistered } from "@/data/members/counts";
import { recogniseMember } from "@/data/members/endings";
import { takeBack } from "@/data/members/taking-back";
import { mergePersons } from "@/data/persons/merging";
import { readTwins } from "@/data/persons/twins";
import { RegisterInput } from "@/domain/members/membership";
import { RecognitionInput } from "@/domain/members/moves";
import { operate } from "@/domain/policy";
import { enterMember } from "@/features/members/enter";
import { clockFactsOn } from "../support/dossier-samples";
import { answer, newKey, problemsOf } from "../support/entering";
import { footprint } from "../support/footprint";
import { at, granted, plantTinyTree, today } from "../support/tiny-tree";

beforeAll(plantTinyTree);

const keeper = (where = "muong-hum") => granted("secretary", where, "member.keep");
const registered = async (fullName: string, more: object = {}) =>
  answer(
    await enterMember(
      await keeper(),
      RegisterInput.parse({
        ...{ organization: "ky-quan-san", fullName, status: "OFFICIAL", since: "2020-01-01" },
        ...{ confirmed: "yes", key: newKey(), ...more },
      }),
    ),
  ).id;
const withdrawn = async (member: string) =>
  takeBack(await keeper(), { act: ["REGISTRATION", member], reason: "Ghi nhầm người" });
const personOf = (id: string) =>
  db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('nguon.reach', '/', true)`;
    return (await tx.member.findUniqueOrThrow({ where: { id } })).personId;
  });
const merge = async (keep: string, other: string) => {
  const [kept, merged] = [await personOf(keep), await personOf(other)];
  return mergePersons(await keeper(), { keep: kept, merge: merged, reason: "Đã đối chiếu", key: newKey() });
};
const counted = async () => {
  const access = operate("attainment.read", today);
  const { official = 0, probationary = 0 } = (await countRegistered(access, (await at("muong-hum")).id, today)) ?? {};
  return official + probationary;
};

describe("who is plainly somebody else", () => {
  it("is merged into nobody, so that no member who was recognised goes that way", async () => {
    const real = await registered("Thào Thị Thật", {
      ...{ bornOn: "1999-09-09", woman: "yes", status: "PROBATIONARY", joinedOn: "2022-06-01", since: "2022-06-01" },
    });
    const decision = { member: real, decidedOn: "2023-07-01", decisionNo: "7", reason: "Ghi bù" };
    const facts = { ...clockFactsOn(today), entryDays: 30 };
    answer(await recogniseMember(await keeper(), RecognitionInput.parse(decision), facts));
    const ghost = await registered("Ma", { bornOn: "1940-01-01", woman: "no" });
    const before = await footprint();
    const codes = ["merge.otherNames", "merge.otherBirths", "merge.otherSexes"];
    expect(problemsOf(await merge(ghost, real))).toEqual(codes);
    expect(await footprint()).toEqual(before);
  });

  it("is one all the same where the identity number is", async () => {
    const identity = "012345678911";
    const one = await registered("Lò Thị Cũ", { birthYear: "1970", identity });
    const other = await registered("Lò Thị Mới", { birthYear: "1971", identity });
    expect(answer(await merge(one, other))).toMatchObject({ member: one });
  });
});

it("a registration that another was merged into is no entry by mistake any more", async () => {
  const ghost = await registered("Thào A Hai");
  const real = await registered("Thào A Hải", { bornOn: "1999-09-09", woman: "no" });
  const count = await counted();
  answer(await merge(ghost, real));
  expect(await counted()).toBe(count - 1);
  const before = await footprint();
  expect(problemsOf(await withdrawn(ghost))).toEqual(["takeBack.merged"]);
  expect(await footprint()).toEqual(before);
  const twins = await readTwins(await keeper(), [await personOf(ghost), await personOf(real)]);
  expect(twins?.[0].woman).toBe(false);
});
