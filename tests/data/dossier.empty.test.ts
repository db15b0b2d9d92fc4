import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { db } from "@/data/db";
import { readBackup } from "@/data/installation/backup";
import { listMiscounted } from "@/data/members/recount";
import { listAlike } from "@/data/persons/alike";
import { isDataKeyRight } from "@/data/persons/data-key";
import { viewDossier } from "@/data/persons/dossier";
import { reveal, savePerson } from "@/data/persons/persons";
import { RegisterInput } from "@/domain/members/membership";
import { PersonFacts } from "@/domain/persons/facts";
import { operate } from "@/domain/policy";
import { enterMember } from "@/features/members/enter";
import { registerSheet } from "@/features/members/register-sheet";
import { speaking } from "@/text/request";
import { testDataKey } from "../support/data-key";
import { answer, newKey, problemsOf } from "../support/entering";
import { footprint } from "../support/footprint";
import { granted, plantTinyTree, reaching, today } from "../support/tiny-tree";

const secret = { identity: "012345678901", ethnicGroup: "mong", religion: "Tin Lành" };
let id: string;

beforeAll(async () => {
  await plantTinyTree();
  id = answer(await send("seo-po-ho", { ...secret })).id;
});
afterEach(() => {
  process.env.NGUON_DATA_KEY = testDataKey;
});

async function send(cell: string, more: object = {}, where = "lao-cai") {
  const input = {
    ...{ organization: cell, fullName: "Giàng A Câu", birthYear: "1985", status: "OFFICIAL", since: "2020-01-01" },
    ...{ joinedOn: "2010-05-19", officialOn: "2011-05-19", key: newKey(), ...more },
  };
  const access = await reaching(where, "member.keep");
  return speaking("vi", () => enterMember(access, RegisterInput.parse(input)));
}

const seen = async (where: string) => viewDossier(await reaching(where, "member.read"), id);

describe("who is registered without an admission", () => {
  it("has a dossier, with what is sealed only named", async () => {
    const dossier = await seen("muong-hum");
    expect(dossier).toMatchObject({
      fullName: "Giàng A Câu",
      birthYear: 1985,
      bornOn: null,
      status: "OFFICIAL",
      entry: null,
    });
    expect(dossier?.sealed).toEqual(["identity", "ethnicGroup", "religion"]);
    expect(dossier?.stays).toMatchObject([{ code: "seo-po-ho", from: "2020-01-01", until: null }]);
    for (const value of Object.values(secret)) expect(JSON.stringify(dossier)).not.toContain(value);
  });

  it.each([
    ["a cell that is a committee", { organization: "muong-hum" }, "admission.namedNeedsCell"],
    ["a day ahead", { since: "2024-03-16" }, "date.future"],
    ["here before joining", { since: "2010-05-18" }, "member.beforeJoining"],
    [
      "official before probation is over",
      { joinedOn: "2018-05-19", officialOn: "2019-05-18" },
      "member.officialTooEarly",
    ],
    ["on probation and official", { status: "PROBATIONARY" }, "member.officialOnProbation"],
    [
      "on probation since nobody knows when",
      { status: "PROBATIONARY", joinedOn: "", officialOn: "" },
      "input.required",
    ],
    ["a child", { bornOn: "1993-01-01", birthYear: "" }, "person.tooYoung"],
  ])("is refused with %s, and nothing is left", async (_what, more, code) => {
    const before = await footprint();
    expect(problemsOf(await send("seo-po-ho", { fullName: "Tên Khác", ...more }))).toEqual([code]);
    expect(await footprint()).toEqual(before);
  });

  it("cannot be put where nobody reaches", async () => {
    const before = await footprint();
    expect(problemsOf(await send("seo-po-ho", { fullName: "Tên Khác" }, "son-la"))).toEqual(["organization.unknown"]);
    expect(await footprint()).toEqual(before);
  });
});

describe("a dossier", () => {
  it("is nothing from outside, and nobody is noted as having seen it", async () => {
    const count = async () => (await seen("muong-hum"))?.sights.reduce((sum, { times }) => sum + times, 0) ?? 0;
    const before = await count();
    expect(await seen("son-la")).toBeUndefined();
    expect(await seen("trung-leng-ho")).toBeUndefined();
    expect(await count()).toBe(before + 1);
  });

  it("tells who has seen it, the latest first", async () => {
    const access = await granted("secretary", "muong-hum", "member.read", 7);
    const dossier = await viewDossier(access, id);
    expect(dossier?.sights[0]).toMatchObject({ actor: "secretary@muong-hum", kind: "VIEWED" });
  });

  it("opens what is sealed for a reason, which stays in it; the audit tells that it was done", async () => {
    const access = await granted("secretary", "muong-hum", "member.reveal");
    expect(answer(await reveal(access, id, ["identity", "ethnicGroup"], "đối chiếu hồ sơ gốc"))).toEqual({
      ...{ identity: "012345678901", ethnicGroup: "mong" },
    });
    const [last] = (await seen("muong-hum"))?.sights.filter(({ kind }) => kind === "REVEALED") ?? [];
    expect(last).toMatchObject({ fields: ["identity", "ethnicGroup"], reason: "đối chiếu hồ sơ gốc" });
    const event = await db.auditEvent.findFirst({ where: { what: "member.reveal" }, orderBy: { id: "desc" } });
    expect(event).toMatchObject({ subject: `member:${id}`, reason: null });
    expect(JSON.stringify(event?.after)).not.toContain("0123");
  });

  it("opens nothing from outside, and writes nothing", async () => {
    const before = await footprint();
    expect(problemsOf(await reveal(await reaching("son-la", "member.reveal"), id, ["identity"], "tò mò"))).toEqual([
      "member.unknown",
    ]);
    expect(await footprint()).toEqual(before);
  });

  it("says that the key is another one, opens nothing with it and seals nothing", async () => {
    process.env.NGUON_DATA_KEY = Buffer.alloc(32, 7).toString("base64");
    expect(await isDataKeyRight()).toBe(false);
    const before = await footprint();
    expect(problemsOf(await reveal(await reaching("lao-cai", "member.reveal"), id, ["identity"], "xem"))).toEqual([
      "sealing.otherKey",
    ]);
    expect(problemsOf(await send("po-ho", { fullName: "Tên Khác" }))).toEqual(["sealing.otherKey"]);
    expect(await footprint()).toEqual(before);
  });

  it("is corrected with an audit line that holds neither name nor sensitive value", async () => {
    const facts = PersonFacts.parse({ fullName: "Giàng A Cấu", birthYear: "1986", ethnicGroup: "dao", woman: "no" });
    answer(await savePerson(await reaching("lao-cai", "member.keep"), id, facts));
    const event = await db.auditEvent.findFirst({ orderBy: { id: "desc" } });
    expect(event?.before).toMatchObject({ birthYear: 1985 });
    expect(event?.after).toMatchObject({ birthYear: 1986, changed: ["fullName", "ethnicGroupSealed"] });
    for (const hidden of ["Giàng", "dao", "mong"])
      expect(JSON.stringify([event?.before, event?.after])).not.toContain(hidden);
    const opened = await reveal(await reaching("lao-cai", "member.reveal"), id, ["identity", "ethnicGroup"], "xem");
    expect(answer(opened)).toEqual({ identity: "012345678901", ethnicGroup: "dao" });
    const before = await footprint();
    expect(problemsOf(await savePerson(await reaching("son-la", "member.keep"), id, facts))).toEqual([
      "member.unknown",
    ]);
    expect(await footprint()).toEqual(before);
  });
});

describe("a register taken away in a file", () => {
  const taken = async (where: string, code = "muong-hum", query: object = {}) => {
    const [names, counts] = [await reaching(where, "member.read"), await reaching(where, "attainment.read")];
    const sheet = await speaking("vi", () => registerSheet(names, counts, code, query));
    const rows: unknown[] = [];
    for await (const row of sheet?.rows ?? []) rows.push(row[0]);
    return sheet && rows;
  };

  it("holds whom the list shows, is told by their dossiers and by the audit", async () => {
    expect(await taken("muong-hum")).toEqual(["Giàng A Cấu"]);
    expect((await seen("muong-hum"))?.sights.filter(({ kind }) => kind === "EXPORTED")).toHaveLength(1);
    expect(await db.auditEvent.count({ where: { subject: "member:muong-hum" } })).toBe(1);
    expect(await taken("muong-hum", "muong-hum", { q: "khong co ai" })).toEqual([]);
    expect((await seen("muong-hum"))?.sights.filter(({ kind }) => kind === "EXPORTED")).toHaveLength(1);
  });

  it("is nothing from outside, and leaves nothing", async () => {
    const before = await footprint();
    expect(await taken("son-la")).toBeUndefined();
    expect(await footprint()).toEqual(before);
  });
});

describe("who may be known already", () => {
  it.each([
    ["without accents", { fullName: "GIANG A CAU" }],
    ["with another tone", { fullName: "Giàng A Cẩu" }],
    ["decomposed", { fullName: "Giàng A Cấu".normalize("NFD") }],
    ["of the same year", { fullName: "Giàng A Câu", birthYear: "1986" }],
    ["by the identity number alone", { fullName: "Tên Khác", identity: "012 345 678 901" }],
  ])("is offered: %s", async (_how, more) => {
    const facts = PersonFacts.parse(more);
    expect(await listAlike(await reaching("muong-hum", "member.keep"), facts)).toHaveLength(1);
    expect(await listAlike(await reaching("son-la", "member.keep"), facts)).toEqual([]);
  });

  it.each([
    ["of another year", { fullName: "Giàng A Câu", birthYear: "1990" }],
    ["of another name", { fullName: "Giàng A Cường" }],
  ])("is not: %s", async (_how, more) => {
    expect(await listAlike(await reaching("muong-hum", "member.keep"), PersonFacts.parse(more))).toEqual([]);
  });

  it("must be said to be another before being entered again", async () => {
    const more = { fullName: "Giàng A Cấu", birthYear: "1986" };
    const before = await footprint();
    expect(problemsOf(await send("seo-po-ho", more))).toEqual(["person.mayBeKnown"]);
    expect(await footprint()).toEqual(before);
    expect(problemsOf(await send("seo-po-ho", { ...more, confirmed: "yes" }))).toEqual([]);
  });
});

describe("the database without the key", () => {
  it("shows no identity number, ethnic group or religion, and neither does a backup", async () => {
    const written: string[] = [];
    await readBackup(operate("ledger.keep", today), async (line) => {
      if (line.kind === "rows") written.push(...line.rows);
    });
    const all = written.join("\n");
    expect(all).toContain("Giàng A Cấu");
    expect(all).toContain("identitySealed");
    for (const value of Object.values(secret)) expect(all).not.toContain(`"${value}"`);
    for (const value of ["012345678901", "Tin Lành"]) expect(all).not.toContain(value);
  });

  it("counts as many members as its stays say", async () => {
    expect(await listMiscounted(operate("ledger.keep", today))).toEqual([]);
  });
});
