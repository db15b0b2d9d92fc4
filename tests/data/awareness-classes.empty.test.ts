import { beforeAll, describe, expect, it } from "vitest";
import type { AskAccess } from "@/access/access-to";
import { findCandidate } from "@/data/candidates/candidates";
import { db } from "@/data/db";
import { findClass, listEligible, listSeats } from "@/data/sourcing/awareness-classes";
import type { Access } from "@/domain/access";
import { StepWithdrawal } from "@/domain/candidates/step-input";
import { decide } from "@/domain/policy";
import { ClassInput, SeatsInput, seatField } from "@/domain/sourcing/awareness-class";
import { ResultsInput, resultField } from "@/domain/sourcing/class-result";
import { enterStep, withdraw } from "@/features/candidates/record";
import { chooseSeats, enterResults, keepClass } from "@/features/sourcing/classes/class-acts";
import { classSheet } from "@/features/sourcing/classes/class-sheet";
import { readClass, readClasses } from "@/features/sourcing/classes/classes-page";
import { csvLines } from "@/text/csv";
import { speaking } from "@/text/request";
import { openNoticed, stepInput } from "../support/candidates";
import { answer, newKey, problemsOf } from "../support/entering";
import { footprint } from "../support/footprint";
import { everywhere } from "../support/past-row-security";
import { at, granted, plantTinyTree, today } from "../support/tiny-tree";

let keeper: Access<"class.keep">;
let reader: Access<"candidate.read">;
const ids: Record<string, string> = {};
let classId: string;

const classInput = (organization: string, more: object = {}) =>
  ClassInput.parse({
    ...{
      organization,
      name: "Lớp 01/2024",
      from: "2024-02-26",
      to: "2024-03-01",
      place: "Trung tâm Chính trị",
      key: newKey(),
    },
    ...more,
  });
const choose = (...names: string[]) =>
  SeatsInput.parse({
    ...{ class: classId, key: newKey() },
    ...Object.fromEntries(names.map((name) => [seatField(ids[name] ?? ""), "yes"])),
  });
const seatOf = async (name: string) => (await listSeats(reader, classId)).find(({ fullName }) => fullName === name);
const results = async (entries: Record<string, object>, more: object = {}) => {
  const fields = await Promise.all(
    Object.entries(entries).map(async ([name, entry]) => {
      const seat = await seatOf(name);
      return Object.entries(entry).map(([part, value]) => [resultField(part as "result", seat?.id ?? ""), value]);
    }),
  );
  const body = Object.fromEntries(fields.flat());
  return ResultsInput.parse({
    class: classId,
    certificateOn: "2024-03-05",
    reason: "Ghi sau lớp",
    key: newKey(),
    ...body,
    ...more,
  });
};
const awareness = async (name: string) => {
  const row = await findCandidate(await granted("secretary", "bat-xat", "candidate.keep"), ids[name] ?? "");
  return row?.steps.filter(({ kind, withdrawn }) => kind === "AWARENESS" && withdrawn === null) ?? [];
};

beforeAll(async () => {
  await plantTinyTree();
  const secretary = await granted("secretary", "bat-xat", "candidate.keep");
  keeper = await granted("board", "bat-xat", "class.keep");
  reader = await granted("board", "bat-xat", "candidate.read");
  for (const [name, cell] of [
    ["Giàng A Câu", "seo-po-ho"],
    ["Lý Thị Hà", "seo-po-ho"],
    ["Vàng Thị Mỷ", "po-ho"],
    ["Sùng A Dế", "po-ho"],
  ] as const)
    ids[name] = await openNoticed(secretary, cell, name);
  answer(await enterStep(secretary, stepInput(ids["Lý Thị Hà"] ?? "", "AWARENESS", "2023-06-22")));
  answer(await enterStep(secretary, stepInput(ids["Sùng A Dế"] ?? "", "AWARENESS", "2018-06-22")));
  classId = answer(await keepClass(keeper, classInput("bat-xat"))).id;
});

describe("the list of a class", () => {
  it("offers candidates of the whole subtree, those without a valid certificate first", async () => {
    const { path } = await at("bat-xat");
    const offered = await listEligible(reader, { id: classId, path }, undefined, 50);
    expect(offered.map(({ fullName }) => fullName).slice(2)).toEqual(["Sùng A Dế", "Lý Thị Hà"]);
    const second = await listEligible(reader, { id: classId, path }, offered[1]?.id, 50);
    expect(second.map(({ fullName }) => fullName)).toEqual(["Sùng A Dế", "Lý Thị Hà"]);
    const elsewhere = await granted("board", "son-la", "candidate.read");
    expect(await listEligible(elsewhere, { id: classId, path }, undefined, 50)).toEqual([]);
  });

  it("takes those who are chosen, each once, and nobody of another place", async () => {
    answer(await chooseSeats(keeper, choose("Giàng A Câu", "Vàng Thị Mỷ", "Sùng A Dế")));
    const before = await footprint();
    expect(problemsOf(await chooseSeats(keeper, choose("Giàng A Câu", "Lý Thị Hà")))).toEqual(["class.alreadyListed"]);
    const other = await granted("secretary", "trung-leng-ho", "class.keep");
    expect(problemsOf(await chooseSeats(other, choose("Lý Thị Hà")))).toEqual(["class.unknown"]);
    expect(problemsOf(await keepClass(other, classInput("bat-xat")))).toEqual(["organization.unknown"]);
    expect(problemsOf(await keepClass(keeper, classInput("bat-xat", { id: ids["Lý Thị Hà"] })))).toEqual([
      "class.unknown",
    ]);
    expect(await footprint()).toEqual(before);
    expect((await listSeats(reader, classId)).map(({ fullName }) => fullName).sort()).toEqual([
      ...["Giàng A Câu", "Sùng A Dế", "Vàng Thị Mỷ"],
    ]);
    expect(await listSeats(await granted("board", "son-la", "candidate.read"), classId)).toEqual([]);
  });

  it("is seen by nobody who does not say how far he reaches", async () => {
    expect(await db.classSeat.count()).toBe(0);
    const [{ forced } = { forced: false }] = await db.$queryRaw<{ forced: boolean }[]>`
      SELECT bool_and(relforcerowsecurity) AS forced FROM pg_class WHERE relname = 'ClassSeat'`;
    expect(forced).toBe(true);
  });
});

describe("results and certificates in one act", () => {
  it("are refused whole, each person named, when one step is impossible", async () => {
    const before = await footprint();
    const passed = { "Giàng A Câu": { result: "PASSED" }, "Vàng Thị Mỷ": { result: "PASSED", on: "2024-03-16" } };
    const [cau, my] = [await seatOf("Giàng A Câu"), await seatOf("Vàng Thị Mỷ")];
    expect(await enterResults(keeper, await results(passed))).toMatchObject({
      problems: [{ code: "date.future", field: `on.${my?.id}` }],
    });
    const late = await results({
      "Giàng A Câu": { result: "PASSED" },
      "Vàng Thị Mỷ": { result: "PASSED", on: "2024-02-29" },
    });
    expect(await enterResults(keeper, late)).toMatchObject({
      problems: [{ code: "class.certificateBeforeEnd", field: `on.${my?.id}` }],
    });
    const dayless = await results({ "Giàng A Câu": { result: "PASSED" } }, { certificateOn: "" });
    expect(await enterResults(keeper, dayless)).toMatchObject({
      problems: [{ code: "input.required", field: `on.${cau?.id}` }],
    });
    const early = await results({ "Giàng A Câu": { result: "PASSED" } }, { reason: "" });
    expect(await enterResults(keeper, early)).toMatchObject({
      problems: [{ code: "step.missingBefore", field: `result.${cau?.id}` }],
    });
    expect(problemsOf(await enterResults(keeper, await results({})))).toEqual(["class.nothingEntered"]);
    expect(await footprint()).toEqual(before);
    expect([await awareness("Giàng A Câu"), await awareness("Vàng Thị Mỷ")]).toEqual([[], []]);
  });

  it("write the step into every dossier that passed, once however often they are sent", async () => {
    const input = await results({
      "Giàng A Câu": { result: "PASSED", number: "CN 01" },
      "Vàng Thị Mỷ": { result: "PASSED" },
      "Sùng A Dế": { result: "ABSENT" },
    });
    const told = answer(await enterResults(keeper, input));
    expect(answer(await enterResults(keeper, input))).toEqual(told);
    expect(await awareness("Giàng A Câu")).toMatchObject([
      { on: "2024-03-05", isPassed: true, details: { number: "CN 01" }, regulation: "24-QĐ/TW" },
    ]);
    expect(await awareness("Vàng Thị Mỷ")).toHaveLength(1);
    expect(await awareness("Sùng A Dế")).toHaveLength(1);
    expect(await seatOf("Giàng A Câu")).toMatchObject({ result: "PASSED", certificateNo: "CN 01", isCertified: true });
    expect(problemsOf(await enterResults(keeper, { ...input, key: newKey() }))).toEqual([
      ...["class.alreadyEntered", "class.alreadyEntered"],
    ]);
    expect(await awareness("Giàng A Câu")).toHaveLength(1);
    const lines = await db.auditEvent.findMany({
      where: { subject: `class:${classId}`, after: { path: ["class"], equals: "results" } },
    });
    const chains = await Promise.all(["bat-xat", "seo-po-ho", "po-ho"].map(at));
    expect(lines.map(({ chain }) => chain).sort()).toEqual(chains.map(({ id }) => id).sort());
    expect(JSON.stringify(lines.map(({ after }) => after))).not.toMatch(/Giàng|Vàng|Sùng/);
    expect(await findClass(keeper, classId)).toMatchObject({ seats: 3, passed: 2, absent: 1, failed: 0 });
  });

  it("are undone by taking back the step, and may then be entered again", async () => {
    const secretary = await granted("secretary", "muong-hum", "candidate.keep");
    const [step] = await awareness("Giàng A Câu");
    const taking = { candidate: ids["Giàng A Câu"], step: step?.id, reason: "nhầm số", key: newKey() };
    answer(await withdraw(secretary, StepWithdrawal.parse(taking)));
    expect(await seatOf("Giàng A Câu")).toMatchObject({ result: "PASSED", isCertified: false });
    answer(await enterResults(keeper, await results({ "Giàng A Câu": { result: "PASSED", number: "CN 02" } })));
    expect(await awareness("Giàng A Câu")).toMatchObject([{ details: { number: "CN 02" } }]);
    answer(await enterResults(keeper, await results({ "Sùng A Dế": { result: "REMOVED" } })));
    expect(await seatOf("Sùng A Dế")).toBeUndefined();
    const earlier = classInput("bat-xat", { id: classId, to: "2024-03-06" });
    expect(problemsOf(await keepClass(keeper, earlier))).toEqual(["class.certificateEarlier"]);
  });
});

describe("pages", () => {
  const asking = async (role: "board" | "reviewer", code: string): Promise<AskAccess> => {
    const { path } = await at(code);
    const who = { userId: 7, actor: `${role}@${code}`, today, grants: [{ role, path, until: null }] };
    return async (permission) => decide(who, permission);
  };

  it("tell names to who handles dossiers, all others the counts, and out of reach nothing", async () => {
    const figures = await granted("reviewer", "lao-cai", "attainment.read");
    const place = { code: "bat-xat", id: classId };
    const seen = await readClass(figures, await asking("reviewer", "lao-cai"), place, { choose: "1" });
    expect(seen).toMatchObject({ seats: undefined, choices: [], keeps: false, of: { seats: 2 } });
    // What was typed of the class may name somebody.
    const blank = { name: "", where: "", documentNo: null };
    expect(seen?.of).toMatchObject(blank);
    expect((await readClasses(figures, await asking("reviewer", "lao-cai"), "lao-cai", {}))?.classes).toMatchObject([
      blank,
    ]);
    const own = await readClass(figures, await asking("board", "bat-xat"), place, { choose: "1" });
    expect(own?.seats).toHaveLength(2);
    expect(own?.of.name).not.toBe("");
    expect(own?.choices.map(({ certificate: { state } }) => state)).toEqual(["EXPIRED", "VALID"]);
    const far = await granted("reviewer", "son-la", "attainment.read");
    expect(await readClass(far, await asking("reviewer", "son-la"), place, {})).toBeUndefined();
    expect(
      await readClass(figures, await asking("board", "bat-xat"), { ...place, code: "muong-hum" }, {}),
    ).toBeUndefined();
    expect((await readClasses(figures, await asking("board", "bat-xat"), "lao-cai", {}))?.classes).toHaveLength(1);
    expect(await readClasses(far, await asking("reviewer", "son-la"), "bat-xat", {})).toBeUndefined();
  });

  it("the list is taken away as a file that the audit and every dossier on it tell of", async () => {
    const figures = await granted("board", "bat-xat", "attainment.read");
    const place = { code: "bat-xat", id: classId };
    expect(await classSheet(figures, await granted("board", "son-la", "candidate.read"), place)).toBeUndefined();
    const lines = await speaking("vi", async () => {
      const all: string[] = [];
      for await (const line of csvLines(
        (await classSheet(figures, reader, place)) ?? { name: "", heads: [], rows: [] },
        "vi",
      ))
        all.push(line);
      return all;
    });
    expect(lines).toHaveLength(3);
    expect(lines.join("")).toContain("Giàng A Câu;12/03/2002;Chi bộ Séo Pờ Hồ;seo-po-ho;đạt;CN 02;05/03/2024");
    const seen = await everywhere(async (tx) => {
      return tx.sight.count({ where: { kind: "EXPORTED" } });
    });
    expect(seen).toBe(2);
  });
});
