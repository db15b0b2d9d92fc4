import { beforeAll, describe, expect, it } from "vitest";
import { listRegister } from "@/data/members/register";
import { listAlike } from "@/data/persons/alike";
import { CandidateInput } from "@/domain/candidates/candidate";
import { NamedInput } from "@/domain/ledger/named-admission";
import { RegisterInput } from "@/domain/members/membership";
import { enterMember } from "@/features/members/enter";
import { speaking } from "@/text/request";
import { personProblem } from "@/text/vi/person-problem";
import { answer, newKey, problemsOf, sendNamed } from "../support/entering";
import { footprint } from "../support/footprint";
import { at, granted, plantTinyTree, reaching } from "../support/tiny-tree";

beforeAll(plantTinyTree);

const eight = "Tôn Nữ Nguyễn Phúc Hồng Bảo Ngọc Anh";
/** By the last word, where there is but one by that: A, Anh, Câu, K’Brốih, Niê. */
const inOrder = ["Giàng A", eight, "Câu", "K’Brốih", "H'Hen Niê"];

const register = async (fullName: string, more: object = {}) =>
  enterMember(
    await granted("secretary", "muong-hum", "member.keep"),
    RegisterInput.parse({
      ...{ organization: "seo-po-ho", fullName, status: "OFFICIAL", since: "2020-01-01", key: newKey() },
      ...more,
    }),
  );

const found = async (text: string) => {
  const asked = { path: (await at("seo-po-ho")).path, text, status: "present" as const, size: 9, most: 20 };
  return (await listRegister(await reaching("lao-cai", "member.read"), asked)).lines.map(({ fullName }) => fullName);
};

describe("names of one word, of eight, with apostrophes and without a given name", () => {
  beforeAll(async () => {
    for (const fullName of [...inOrder].reverse()) answer(await register(fullName));
  });

  it("stand in their order in the register", async () => {
    expect(await found("")).toEqual(inOrder);
  });

  it.each([
    ["câu", ["Câu"]],
    ["cau", ["Câu"]],
    ["anh hong ton", [eight]],
    ["ngoc anh", [eight]],
    ["kbroih", ["K’Brốih"]],
    ["hhen", ["H'Hen Niê"]],
    ["H’Hen", ["H'Hen Niê"]],
    ["giang a", ["Giàng A"]],
  ])("are found by “%s”", async (text, names) => {
    expect(await found(text)).toEqual(names);
  });

  it.each([
    ["Cau", "Câu"],
    ["HHen Nie", "H'Hen Niê"],
    ["Anh Ngọc Bảo Hồng Phúc Nguyễn Nữ Tôn", eight],
  ])("“%s” may be the same person, and is not entered a second time unasked", async (typed, known) => {
    const keeper = await granted("secretary", "muong-hum", "member.keep");
    expect((await listAlike(keeper, { fullName: typed })).map(({ fullName }) => fullName)).toEqual([known]);
    const before = await footprint();
    expect(problemsOf(await speaking("vi", () => register(typed)))).toEqual(["person.mayBeKnown"]);
    expect(await footprint()).toEqual(before);
  });
});

describe("what is no name", () => {
  it.each(["'", "-.-", "’A", "A", "Giàng A 2", "Giàng/A"])(
    "%j is refused at the name wherever it is typed, by one sentence",
    (fullName) => {
      const facts = {
        organization: "seo-po-ho",
        fullName,
        key: "k",
        on: "2024-01-01",
        since: "2020-01-01",
        status: "OFFICIAL",
      };
      for (const schema of [RegisterInput, CandidateInput, NamedInput]) {
        const issues = schema.safeParse({ ...facts, ceremonyOn: "2024-01-01" }).error?.issues ?? [];
        const [issue] = issues.filter(({ path }) => path[0] === "fullName");
        expect(issue?.message).toBe("person.nameInvalid");
      }
      expect(personProblem["person.nameInvalid"]).toContain("Họ và tên chưa đúng.");
    },
  );
});

it("the same person is admitted once: by name, by the dossier and by the register, and nothing is written", async () => {
  const recorder = await granted("secretary", "muong-hum", "admission.record");
  const sent = { fullName: "Sùng A Một", ceremonyOn: "2024-02-03", confirmed: true };
  answer(await sendNamed(recorder, "seo-po-ho", sent));
  const [{ personId: person = "" } = {}] = await listAlike(recorder, { fullName: "Sùng A Một" });
  const before = await footprint();
  expect(problemsOf(await sendNamed(recorder, "thon-5", { ...sent, person }))).toEqual(["person.isMember"]);
  expect(problemsOf(await register("Sùng A Một", { person }))).toEqual(["person.isMember"]);
  expect(await footprint()).toEqual(before);
});
