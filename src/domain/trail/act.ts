import { type CandidateAct, readCandidate } from "./candidate";
import { type EntryAct, readEntry } from "./entry";
import { type HamletAct, readHamlet } from "./hamlet";
import { type HeadcountAct, readHeadcount } from "./headcount";
import type { Line, Reader } from "./line";
import { type MemberAct, readMember } from "./member";
import { type OrganizationAct, readOrganization } from "./organization";
import { type PersonAct, readPerson } from "./person";
import { type QuotaAct, readQuota } from "./quota";
import { type ReportAct, readReport } from "./report";
import { type ReturnAct, readReturn } from "./return";
import { readSourcing, type SourcingAct } from "./sourcing";
import { readTerm, type TermAct } from "./term";
import { readReading, readThreshold, readWatch, type WatchAct } from "./watch";

/** The kinds of acts one can look for in an audit trail. */
export const actKinds = ["entry", "correction", "quota", "return", "other"] as const;
export type ActKind = (typeof actKinds)[number];

/** What an audit line says was done. */
export type Act =
  | EntryAct
  | QuotaAct
  | ReturnAct
  | HeadcountAct
  | TermAct
  | OrganizationAct
  | MemberAct
  | PersonAct
  | CandidateAct
  | SourcingAct
  | HamletAct
  | ReportAct
  | WatchAct
  | { readonly kind: "other"; readonly what: string };

/** Who reads the lines about what, by the word the subject begins with. */
const readers: Record<string, Reader<Act>> = {
  admission: readEntry,
  quota: readQuota,
  return: readReturn,
  headcount: readHeadcount,
  term: readTerm,
  organization: readOrganization,
  member: readMember,
  person: readPerson,
  candidate: readCandidate,
  source: readSourcing("source"),
  class: readSourcing("class"),
  charge: readSourcing("charge"),
  hamlet: readHamlet,
  report: readReport,
  watch: readWatch,
  threshold: readThreshold,
  indicator: readReading,
};

/** Reads an audit line. What is written in no known form, now or by an earlier version, is "other". */
export function readAct(line: Line): Act {
  const [about = "", key = ""] = line.subject.split(/:(.*)/);
  return readers[about]?.(line, key) ?? { kind: "other", what: line.what };
}
