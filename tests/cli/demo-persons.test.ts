// The invented persons of the demo: plausible, nobody twice, and without a figure of their own.
import { describe, expect, it } from "vitest";
import { operator } from "@/access/operator";
import { flatten } from "@/cli/demo/codes";
import { organizations } from "@/cli/demo/organizations";
import { admitted, candidates, charges, classes, members, passages } from "@/cli/demo/persons/persons";
import { db } from "@/data/db";
import { stages } from "@/domain/candidates/stage";
import { attainmentOf } from "@/features/attainment/report";
import { everywhere } from "../support/past-row-security";

const keys = (rows: readonly { readonly key: string }[]) => rows.map(({ key }) => key);
const everybody = [...members, ...candidates, admitted].map(({ fullName }) => fullName);
/** Where tests and visitors begin with nobody. */
const left = ["ky-quan-san", "seo-po-ho", "ta-po-ho", "muong-hum-cong-an-xa", "muong-hum-tram-y-te-xa"];

describe("the story", () => {
  it("names nobody twice, in one encoding, and in cells that are there", () => {
    expect(new Set(everybody).size).toBe(everybody.length);
    expect(everybody.join()).toBe(everybody.join().normalize("NFC"));
    const codes = flatten(organizations).map(({ code }) => code);
    const cells = new Set([...members, ...candidates].map(({ cell }) => cell));
    expect([...cells].filter((cell) => !codes.includes(cell))).toEqual([]);
    expect([...cells].filter((cell) => left.includes(cell))).toEqual([]);
  });

  it("speaks of those it knows", () => {
    const known = { members: keys(members), candidates: keys(candidates) };
    const helpers = candidates.flatMap(({ steps }) =>
      steps.flatMap(([, , said]) => [said?.helper, ...(said?.introducers ?? [])].filter((one) => one !== undefined)),
    );
    expect([...helpers, ...charges.map(({ member }) => member)].filter((one) => !known.members.includes(one))).toEqual(
      [],
    );
    const listed = [...classes.flatMap(({ seats }) => seats), ...passages.map(({ candidate }) => candidate)];
    expect(listed.filter((one) => !known.candidates.includes(one))).toEqual([]);
    for (const all of [known.members, known.candidates]) expect(new Set(all).size).toBe(all.length);
  });

  it("knows nothing later than the day of the demo, classes ahead aside", () => {
    const days = candidates.flatMap(({ noticedOn, steps, remarks = [], stopped }) => [
      ...[noticedOn, ...steps.map(([, on]) => on), ...remarks.map(([on]) => on), ...(stopped ? [stopped.on] : [])],
    ]);
    expect(days.filter((day) => day > "2024-03-15")).toEqual([]);
  });
});

describe("what it leaves in the demo", () => {
  it("has somebody at every stage", async () => {
    const held = await everywhere((tx) => tx.candidate.groupBy({ by: ["stage"], _count: true }));
    expect(new Set(held.map(({ stage }) => stage))).toEqual(new Set(stages.filter((one) => one !== "OFFICIAL")));
    expect(held.reduce((sum, { _count }) => sum + _count, 0)).toBe(candidates.length);
  });

  it("has all members in a register, some of them on probation", async () => {
    const held = await everywhere((tx) => tx.member.groupBy({ by: ["status"], _count: true }));
    const count = Object.fromEntries(held.map(({ status, _count }) => [status, _count]));
    expect(count).toEqual({ OFFICIAL: members.length - 3 + 1, PROBATIONARY: 4, LEFT: 1 });
  });

  it("has nobody on probation whom a cell admitted without its ledger knowing", async () => {
    const known = await everywhere(
      (tx) => tx.$queryRaw<{ is: boolean }[]>`
        SELECT EXISTS (SELECT FROM "Admission" a WHERE a."memberId" = m.id) OR s."from" > m."joinedOn" AS is
        FROM "Member" m CROSS JOIN LATERAL (SELECT min("from") AS "from" FROM "Stay" WHERE "memberId" = m.id) s
        WHERE m.status = 'PROBATIONARY'`,
    );
    expect(known.map(({ is }) => is)).toEqual([true, true, true, true]);
  });

  it("gives three of the eight of 2023 a name, and raises nothing", async () => {
    const named = await db.admission.findMany({ where: { kind: "NAMED" } });
    expect(named.map(({ fromMonth, certainty }) => [Math.floor(fromMonth / 12), certainty])).toEqual(
      Array.from({ length: 3 }, () => [2023, "ASSUMED"]),
    );
    expect(named.every(({ woman, minority, occupation }) => ![woman, minority, occupation].includes(null))).toBe(true);
    const report = await attainmentOf(await operator("attainment.read"), "muong-hum", "2023");
    expect(report).toMatchObject({ figure: { admitted: 8, unitemised: 5 } });
  });

  it("enters each act on its day: nothing of it is late", async () => {
    const reasons = await everywhere((tx) => tx.candidateStep.count({ where: { reason: { not: null } } }));
    expect(reasons).toBe(0);
    expect(await db.auditEvent.count({ where: { subject: { startsWith: "candidate:" } } })).toBeGreaterThan(150);
  });
});
