import type { RuleWords } from "@/domain/watch/rule-words";

export const watchRules = {
  NO_ADMISSION: {
    name: "Years without an admission",
    says: "Nobody was admitted for {count, number} years in a row ({from}–{to}).",
    clear: "In {year} {admitted, number} were admitted.",
    thresholds: { first: "Years, to note", second: "Years, a warning", third: "Years, serious" },
  },
  NOBODY_INTRODUCED: {
    name: "Nobody noticed for long",
    says: "The last person was noticed on {last}, more than {months, number} months ago.",
    clear: "Somebody was noticed on {last}.",
    thresholds: { months: "Months without anybody new" },
  },
  NO_CANDIDATE: {
    name: "No candidate in sight",
    says: "No dossier has been open since {last}.",
    clear: "{open, plural, one {# dossier is} other {# dossiers are}} open.",
    thresholds: {},
  },
  YEAR_BELOW: {
    name: "Year below its quota",
    says: "{year}: {admitted, number} of {required, number} admitted, {missing, number} missing.",
    clear: "{year} was reached: {admitted, number} of {required, number}.",
    thresholds: {},
  },
  TERM_BELOW: {
    name: "Term below its quota",
    says: "Term {term}: {admitted, number} of {required, number} admitted, {missing, number} missing.",
    clear: "Term {term} was reached: {admitted, number} of {required, number}.",
    thresholds: {},
  },
  TERMS_MISSED: {
    name: "Several terms missed (as reported)",
    says: "As reported on {on}, {count, plural, one {# term} other {# terms}} ended below the quota of new members.",
    clear: "As reported anew, no term ended below its quota.",
    thresholds: {},
  },
  BEHIND_PACE: {
    name: "Behind pace",
    says: "{period}: {admitted, number} of {required, number} so far; an even pace asks for {expected, number}.",
    clear: "{period}: {admitted, number} of {required, number}, in step with an even pace ({expected, number}).",
    thresholds: { missing: "Behind by how many persons" },
  },
  QUOTA_UNASSIGNED: {
    name: "No quota assigned for the year",
    says: "It is past {due} and there is no quota for {year}.",
    clear: "There is a quota for {year}.",
    thresholds: {},
  },
  CHILDREN_QUOTAS: {
    name: "Quotas below do not add up",
    says: "{year}: the quota is {own, number}, those of {places, number} places below add up to {below, number}; {gap, number} apart.",
    clear: "{year}: quotas below add up ({below, number}).",
    thresholds: {},
  },
  SOURCE_EXHAUSTED: {
    name: "Source exhausted, not yet accepted",
    says: "The cell says it has nobody left to admit (review of {year}); the superior has not accepted that.",
    clear: "The superior has accepted it, or the cell has a source (review of {year}).",
    thresholds: {},
  },
  SOURCE_STALE: {
    name: "Source exhausted, not reviewed again",
    says: "The superior accepted an exhausted source for {year}; it has not been reviewed since.",
    clear: "The review of {year} still holds.",
    thresholds: {},
  },
  FEW_OFFICIALS: {
    name: "Too few official members, or soon",
    says: "{official, number} official members; a cell needs at least {least, number}, and has fewer now or soon.",
    clear: "{official, number} official members, at least {least, number}.",
    thresholds: { least: "Official members, at least", months: "Months looked ahead" },
  },
  SMALL_CELL: {
    name: "Small cell",
    says: "The cell has {members, number} members, fewer than {least, number}: it may be joined to another again.",
    clear: "The cell has {members, number} members.",
    thresholds: { least: "A cell is small below" },
  },
  SMALL_CELLS: {
    name: "Small cells below (as reported)",
    says: "As reported on {on}: from {before, number} small cells down to {now, number}.",
    clear: "As reported on {on}: no small cells.",
    thresholds: {},
  },
  OWN_CELLS: {
    name: "Hamlets without a cell of their own (as reported)",
    says: "As reported on {on}: {percent, number}% of hamlets have a cell of their own.",
    clear: "As reported on {on}: {percent, number}% of hamlets have a cell of their own.",
    thresholds: { least: "Per cent of hamlets with their own cell, at least" },
  },
  LOCAL_MEMBERS: {
    name: "Hamlet cells without a local member (as reported)",
    says: "As reported on {on}: {percent, number}% of hamlet cells have a member from the place.",
    clear: "As reported on {on}: {percent, number}% of hamlet cells have a member from the place.",
    thresholds: { least: "Per cent of cells with a local member, at least" },
  },
  RETURN_MISSING: {
    name: "Return of the year missing",
    says: "There is no return for {year}.",
    clear: "There is a return for {year}.",
    thresholds: { days: "Days after the end of the year" },
  },
  CANDIDATE_CLOCK: {
    name: "Dossier due or overdue",
    says: "{clock}: last day {last}.",
    clear: "It was done, put off, or the dossier was closed.",
    thresholds: { days: "Days ahead" },
  },
  PROBATION: {
    name: "Probation ending or over",
    says: "Probation ends on {ends}; recognition is to be proposed by {last}.",
    clear: "Recognised as official, or there is no probation to watch any more.",
    thresholds: { days: "Days ahead" },
  },
} as const satisfies RuleWords;
