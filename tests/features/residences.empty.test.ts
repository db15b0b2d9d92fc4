import { beforeAll, describe, expect, it } from "vitest";
import { viewCandidate } from "@/data/candidates/candidates";
import { saveOrigin } from "@/data/candidates/origins";
import { db } from "@/data/db";
import { endHamlet } from "@/data/hamlets/changes";
import { listRegister } from "@/data/members/register";
import { transferMember } from "@/data/members/transfers";
import { rearrange } from "@/data/organizations/rearranging";
import { viewDossier } from "@/data/persons/dossier";
import { savePerson } from "@/data/persons/persons";
import type { Access } from "@/domain/access";
import { CandidateInput } from "@/domain/candidates/candidate";
import { OriginInput } from "@/domain/candidates/origin";
import { day } from "@/domain/day";
import { HamletClosing } from "@/domain/hamlets/hamlet";
import { RegisterInput } from "@/domain/members/membership";
import { TransferInput } from "@/domain/members/moves";
import { PersonFacts } from "@/domain/persons/facts";
import { operate } from "@/domain/policy";
import { openDossier } from "@/features/candidates/open";
import { enterMember } from "@/features/members/enter";
import { readRegister } from "@/features/members/register";
import { readRegisterQuery } from "@/features/members/register-query";
import { registerSheet } from "@/features/members/register-sheet";
import { linesOf } from "../support/csv-lines";
import { answer, idOf, newKey, problemsOf, sendNamed } from "../support/entering";
import { plantHamlets } from "../support/hamlets";
import { at, granted, today } from "../support/tiny-tree";

let figures: Access<"attainment.read">;
let members: Access<"member.read">;
let keeps: Access<"member.keep">;

beforeAll(async () => {
  await plantHamlets();
  figures = await granted("secretary", "muong-hum", "attainment.read");
  members = await granted("secretary", "muong-hum", "member.read");
  keeps = await granted("secretary", "muong-hum", "member.keep");
});

/** Somebody entered in the register; answers the member's id, or what was refused. */
const entered = async (fullName: string, more: object = {}) =>
  enterMember(
    keeps,
    RegisterInput.parse({
      organization: "seo-po-ho",
      fullName,
      status: "OFFICIAL",
      since: "2020-01-01",
      key: newKey(),
      ...more,
    }),
  );
const livesAt = async (id: string) => (await viewDossier(members, id))?.hamlet?.code;

describe("somebody lives in a hamlet of the commune", () => {
  it("a member, entered and corrected", async () => {
    const { id } = answer(await entered("Giàng A Câu", { hamlet: "thon-1", local: "yes" }));
    expect(await livesAt(id)).toBe("thon-1");
    answer(await savePerson(keeps, id, PersonFacts.parse({ fullName: "Giàng A Câu", hamlet: "thon-2" })));
    expect(await livesAt(id)).toBe("thon-2");
    answer(await savePerson(keeps, id, PersonFacts.parse({ fullName: "Giàng A Câu", hamlet: "" })));
    expect(await livesAt(id)).toBeUndefined();
  });

  it.each([
    ["trung-leng-ho-thon-9", "hamlet.unknown"],
    ["thon-9", "hamlet.elsewhere"],
    ["khong-co", "hamlet.unknown"],
    ["\u0000", "hamlet.unknown"],
  ])("and not in %s: %s", async (hamlet, code) => {
    const { id } = answer(
      await entered(`Người ${code.replace(/[^a-zA-Z]/g, "")}${hamlet.length}`.replace(/\d/g, ""), { confirmed: true }),
    );
    const said = await savePerson(keeps, id, { fullName: "Sùng A Dế", hamlet });
    expect(problemsOf(said)).toEqual([code]);
    if (hamlet !== "\u0000") expect(problemsOf(await entered("Người Khác", { hamlet }))).toEqual([code]);
  });

  it("somebody newly admitted, and a candidate", async () => {
    const recorder = await granted("secretary", "muong-hum", "admission.record");
    const line = await idOf(
      sendNamed(recorder, "seo-po-ho", { fullName: "Lý Thị Hà", hamlet: "thon-2", local: "yes" }),
    );
    const entry = await db.admission.findUniqueOrThrow({ where: { id: line } });
    expect(entry.local).toBe(true);
    expect(await livesAt(entry.memberId ?? "")).toBe("thon-2");
    expect(problemsOf(await sendNamed(recorder, "seo-po-ho", { fullName: "Ai Đó", hamlet: "thon-9" }))).toEqual([
      "hamlet.elsewhere",
    ]);
    const candidate = (hamlet: string) =>
      CandidateInput.parse({
        ...{ organization: "seo-po-ho", fullName: "Vàng Thị Mỷ", bornOn: "2002-03-12", schooling: "UPPER_SECONDARY" },
        ...{ on: "2024-01-10", reason: "Ghi bù", hamlet, key: newKey() },
      });
    const candidates = await granted("secretary", "muong-hum", "candidate.keep");
    expect(problemsOf(await openDossier(candidates, candidate("thon-9")))).toEqual(["hamlet.elsewhere"]);
    answer(await openDossier(candidates, candidate("thon-2")));
  });

  it("also when a dossier was opened without it, or with another", async () => {
    const keeper = await granted("secretary", "muong-hum", "candidate.keep");
    const reader = await granted("secretary", "muong-hum", "candidate.read");
    const opened = CandidateInput.parse({
      ...{ organization: "seo-po-ho", fullName: "Tẩn Láo Lở", bornOn: "2001-03-12", schooling: "UPPER_SECONDARY" },
      ...{ on: "2024-01-10", reason: "Ghi bù", key: newKey() },
    });
    const { id } = answer(await openDossier(keeper, opened));
    const say = (more: object) =>
      saveOrigin(keeper, OriginInput.parse({ candidate: id, sourceForce: "YOUTH", ...more, key: newKey() }));
    const lives = async () => (await viewCandidate(reader, id))?.hamlet?.code;
    answer(await say({ hamlet: "thon-1" }));
    expect(await lives()).toBe("thon-1");
    expect(problemsOf(await say({ hamlet: "thon-9" }))).toEqual(["hamlet.elsewhere"]);
    answer(await say({}));
    expect(await lives()).toBe("thon-1");
    answer(await say({ hamlet: "" }));
    expect(await lives()).toBeUndefined();
    const events = await db.auditEvent.findMany({ where: { subject: `candidate:${id}` }, orderBy: { id: "asc" } });
    expect(events.map(({ after }) => after)).toMatchObject([
      { opened: "2024-01-10" },
      { origin: { hamlet: expect.any(Number) } },
      { origin: { sourceForce: "YOUTH" } },
      { origin: { hamlet: null } },
    ]);
  });

  it("until the person goes to another commune, or the cell does", async () => {
    const { id } = answer(await entered("Chảo Láo Sì", { hamlet: "thon-1" }));
    const within = TransferInput.parse({ member: id, to: "ky-quan-san", on: "2023-01-01" });
    answer(await transferMember(keeps, within));
    expect(await livesAt(id)).toBe("thon-1");
    answer(await transferMember(keeps, TransferInput.parse({ member: id, to: "po-ho", on: "2024-01-01" })));
    const there = await granted("board", "lao-cai", "member.read");
    expect(await viewDossier(there, id)).toMatchObject({ code: "po-ho", hamlet: null });
    const event = await db.auditEvent.findFirst({ where: { subject: `member:${id}` }, orderBy: { at: "desc" } });
    expect(event?.after).toMatchObject({ to: "po-ho", hamletLeft: expect.any(Number) });

    const { id: stays } = answer(await entered("Phàn Sử Mẩy", { organization: "thon-5", hamlet: "thon-1" }));
    const wanted = { name: "Chi bộ thôn 5", kind: "CELL" as const, from: day("2024-03-01") };
    answer(await rearrange(operate("organization.keep", today), await at("thon-5"), await at("trung-leng-ho"), wanted));
    expect(await viewDossier(there, stays)).toMatchObject({ code: "thon-5", hamlet: null });
  });

  it("still, when the hamlet has ended, but nobody new", async () => {
    const { id } = answer(await entered("Hù Cố Xuân", { hamlet: "thon-3" }));
    answer(await endHamlet(operate("hamlet.keep", today), HamletClosing.parse({ hamlet: "thon-3", on: "2023-12-31" })));
    answer(await savePerson(keeps, id, PersonFacts.parse({ fullName: "Hù Cố Xuân", hamlet: "thon-3" })));
    expect(await livesAt(id)).toBe("thon-3");
    expect(problemsOf(await entered("Lò Thị Pỏ", { hamlet: "thon-3" }))).toEqual(["hamlet.closed"]);
  });
});

describe("the register", () => {
  const asked = async (query: object) =>
    (await readRegister(figures, members, "muong-hum", readRegisterQuery(query)))?.named;

  it("shows who lives in a hamlet alone, and finds among them", async () => {
    const named = await asked({ hamlet: "thon-2" });
    expect(named?.hamlets.map(({ name }) => name)).toEqual(["Thôn 1", "Thôn 2"]);
    expect(named?.lines.map(({ fullName, hamlet }) => [fullName, hamlet])).toEqual([["Lý Thị Hà", "Thôn 2"]]);
    expect(await asked({ hamlet: "thon-2", q: "ly" })).toMatchObject({ found: 1, lines: [{ fullName: "Lý Thị Hà" }] });
    expect(await asked({ hamlet: "thon-2", q: "giang" })).toMatchObject({ found: 0, lines: [] });
    expect((await asked({ hamlet: "khong-co" }))?.lines.length).toBeGreaterThan(2);
  });

  it("does so within reach alone", async () => {
    const { id } = await db.locality.findUniqueOrThrow({ where: { code: "thon-2" } });
    const beside = await granted("secretary", "trung-leng-ho", "member.read");
    const { path } = await at("lao-cai");
    const page = await listRegister(beside, { path, text: "", status: "present", hamletId: id, size: 9, most: 9 });
    expect(page.lines).toEqual([]);
  });

  it("goes into its file with the hamlet", async () => {
    const lines = await linesOf(() => registerSheet(members, figures, "muong-hum", { hamlet: "thon-2" }));
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^Lý Thị Hà;.*;Thôn 2$/);
  });
});
