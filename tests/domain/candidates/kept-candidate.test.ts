import { describe, expect, it } from "vitest";
import {
  actOf,
  dossierOf,
  isReceived,
  type KeptCandidate,
  type KeptStep,
  withRegistered,
} from "@/domain/candidates/kept-candidate";
import { unfollowed } from "@/domain/candidates/kept-following";
import { day } from "@/domain/day";
import { stepOf } from "../../support/dossier-samples";

const kept = (kind: KeptStep["kind"], on: string, more: Partial<KeptStep> = {}): KeptStep => ({
  ...stepOf(kind, on),
  ...{ id: `${kind} ${on}`, details: {}, regulation: null, withdrawn: null },
  ...more,
});

const nobody: KeptCandidate = {
  ...{ bornOn: null, schooling: null, areas: [], isElder: false, closedOn: null, outcome: null, ...unfollowed },
  steps: [],
};

describe("a kept dossier", () => {
  it("leaves out what was withdrawn, with the consents it carried", () => {
    const steps = [
      kept("DECISION", "2024-01-08", { details: { extended: true }, withdrawn: { reason: "nhầm" } }),
      kept("DECISION", "2024-01-09"),
    ];
    const dossier = dossierOf({ ...nobody, steps });
    expect(dossier.steps.map(({ on }) => on)).toEqual(["2024-01-09"]);
    expect(dossier.isDecisionExtended).toBe(false);
  });

  it("hears a consent that comes with the step about to be entered", () => {
    expect(dossierOf(nobody).hasCeremonyConsent).toBe(false);
    expect(dossierOf(nobody, { kind: "CEREMONY", details: { consent: true } }).hasCeremonyConsent).toBe(true);
    expect(dossierOf(nobody, { kind: "CELL_RESOLUTION", details: { ageConsent: true } }).hasAgeConsent).toBe(true);
  });

  it("has ended for the rules where it was stopped, not where the person was admitted", () => {
    const closed = { ...nobody, closedOn: day("2023-09-01") };
    expect(dossierOf({ ...closed, outcome: "STOPPED" }).ending).toEqual({ kind: "STOPPED", on: "2023-09-01" });
    expect(dossierOf({ ...closed, outcome: "ADMITTED" }).ending).toBeNull();
  });

  it("is received with the ceremony", () => {
    expect(isReceived(dossierOf({ ...nobody, steps: [kept("RECEIPT", "2024-01-18")] }))).toBe(false);
    expect(isReceived(dossierOf({ ...nobody, steps: [kept("CEREMONY", "2024-02-03")] }))).toBe(true);
  });
});

describe("who introduces", () => {
  const member = {
    ...{ memberId: "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b", fullName: "Giàng A Câu", isMember: true, isSelf: false },
    ...{ officialSince: day("2015-01-01"), togetherSince: day("2018-01-01") },
  };
  const chosen = { candidate: "Vàng Thị Mỷ", isWholeRegister: true, first: member };

  it("is kept with the name and days of the register where chosen from it, else as typed", () => {
    const typed = { second: "Lý Thị Hà", secondSince: day("2016-01-01"), secondTogether: day("2020-01-01") };
    expect(withRegistered({ firstMember: member.memberId, ...typed }, chosen)).toEqual({
      ...{ firstMember: member.memberId, first: "Giàng A Câu", firstSince: "2015-01-01", firstTogether: "2018-01-01" },
      ...typed,
    });
    expect(withRegistered(typed, chosen)).toEqual(typed);
  });

  it("is judged as the register has them, whatever was typed", () => {
    const said = { firstMember: member.memberId, first: "Ai đó" };
    const act = actOf(stepOf("INTRODUCTIONS", "2023-09-15"), said, { introducing: chosen });
    expect(act.introductions).toEqual({
      ...{ members: [member], byUnion: false, candidate: "Vàng Thị Mỷ", isWholeRegister: true },
    });
  });
});

describe("an act", () => {
  it("carries the vote only where it is whole", () => {
    const step = stepOf("CELL_RESOLUTION", "2023-10-20");
    expect(actOf(step, { officials: 18 }).vote).toBeUndefined();
    expect(actOf(step, { officials: 18, inFavour: 16 }).vote).toEqual({ officials: 18, inFavour: 16 });
  });

  it("names who introduces and who helps with their days; who was typed without them is to be dated", () => {
    const details = { first: "Giàng A Câu", firstSince: day("2015-01-01"), firstTogether: day("2020-01-01") };
    expect(actOf(stepOf("INTRODUCTIONS", "2023-09-15"), { ...details, second: "Lý Thị Hà" }).introductions).toEqual({
      members: [
        { fullName: "Giàng A Câu", officialSince: "2015-01-01", togetherSince: "2020-01-01" },
        { fullName: "Lý Thị Hà", officialSince: null, togetherSince: null, isUndated: true },
      ],
      byUnion: false,
    });
    expect(actOf(stepOf("HELPER", "2022-02-10"), { helper: "x" }).helper).toBeUndefined();
    const helping = { memberId: "m", officialSince: null, togetherSince: null };
    const said = { explanation: "Người duy nhất" };
    expect(actOf(stepOf("HELPER", "2022-02-10"), said, { helping }).helper).toEqual({ ...helping, ...said });
    expect(actOf(stepOf("CV", "2022-02-10"), {})).not.toHaveProperty("introductions");
  });
});
