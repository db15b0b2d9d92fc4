import { beforeAll, expect, it } from "vitest";
import { db } from "@/data/db";
import { takeBack } from "@/data/members/taking-back";
import { transferMember } from "@/data/members/transfers";
import { listAlike } from "@/data/persons/alike";
import { viewDossier } from "@/data/persons/dossier";
import { mergePersons } from "@/data/persons/merging";
import { reveal, savePerson } from "@/data/persons/persons";
import { RegisterInput } from "@/domain/members/membership";
import { TransferInput } from "@/domain/members/moves";
import { PersonFacts } from "@/domain/persons/facts";
import { enterMember } from "@/features/members/enter";
import { answer, newKey, problemsOf } from "../support/entering";
import { footprint } from "../support/footprint";
import { at, granted, plantTinyTree, reaching } from "../support/tiny-tree";

const identity = "010198765411";
const keeper = (where: string) => granted("secretary", where, "member.keep");
const everywhere = <Done>(
  run: (tx: Parameters<Parameters<typeof db.$transaction>[0]>[0]) => Promise<Done>,
): Promise<Done> =>
  db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('nguon.reach', '/', true)`;
    return run(tx);
  });
const rowsOf = (ids: string[]) =>
  everywhere((tx) => tx.member.findMany({ where: { id: { in: ids } }, include: { person: true } }));

let kept: string;
let merged: string;
beforeAll(async () => {
  await plantTinyTree();
  const register = async (fullName: string, more: object) => {
    const facts = { organization: "seo-po-ho", fullName, birthYear: "1980", status: "OFFICIAL", since: "2018-01-01" };
    const input = RegisterInput.parse({ ...facts, ...more, confirmed: "yes", key: newKey() });
    return answer(await enterMember(await keeper("muong-hum"), input)).id;
  };
  kept = await register("Lý Thị Mẩy", {});
  merged = await register("Lí Thị Mẩy", { identity, since: "2010-01-01" });
  const [one, other] = await rowsOf([kept, merged]);
  const pair = one?.id === kept ? [one, other] : [other, one];
  const ids = { keep: pair[0]?.personId ?? "", merge: pair[1]?.personId ?? "" };
  answer(await mergePersons(await keeper("muong-hum"), { ...ids, reason: "Đã đối chiếu", key: newKey() }));
});

const placesOf = async () =>
  (await rowsOf([kept, merged])).map(({ organizationId, path, person }) => [
    organizationId,
    path,
    person.organizationId,
    person.path,
  ]);

it("a file that was merged is corrected no more", async () => {
  const before = await footprint();
  const facts = PersonFacts.parse({ fullName: "Ai Đó Khác" });
  expect(problemsOf(await savePerson(await keeper("muong-hum"), merged, facts))).toEqual(["person.merged"]);
  expect(await footprint()).toEqual(before);
});

it("it goes along to another commune, which finds all of it, and the one that was left finds nothing", async () => {
  const move = { member: kept, to: "po-ho", on: "2024-03-01", decisionNo: "5" };
  answer(await transferMember(await keeper("muong-hum"), TransferInput.parse(move)));
  const there = await at("po-ho");
  const place = [there.id, there.path, there.id, there.path];
  expect(await placesOf()).toEqual([place, place]);
  const view = await viewDossier(await reaching("trung-leng-ho", "member.read"), kept);
  expect(view?.merged).toMatchObject([{ fullName: "Lí Thị Mẩy", reason: "Đã đối chiếu" }]);
  expect(view?.takenBack.map(({ kind }) => kind)).toEqual(["REGISTRATION"]);
  expect(await viewDossier(await reaching("muong-hum", "member.read"), merged)).toBeUndefined();
  const curious = await granted("secretary", "muong-hum", "member.reveal");
  expect(problemsOf(await reveal(curious, merged, ["identity"], "tò mò"))).toEqual(["member.unknown"]);
  expect(await listAlike(await keeper("muong-hum"), { fullName: "Không Ai", identity })).toEqual([]);
});

it("and back, when the transfer is taken back", async () => {
  const { id } = await everywhere((tx) => tx.transfer.findFirstOrThrow({ where: { memberId: kept } }));
  answer(await takeBack(await keeper("muong-hum"), { act: ["TRANSFER", id], reason: "nhầm" }));
  const here = await at("seo-po-ho");
  const place = [here.id, here.path, here.id, here.path];
  expect(await placesOf()).toEqual([place, place]);
});
