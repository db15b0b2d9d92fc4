import { z } from "zod";
import { type CandidateAct, readCandidateAct } from "./candidate-act";
import { type StepKind, stepKinds } from "./candidate-step";
import { type HamletAct, readHamletAct } from "./hamlet-act";
import { departureKinds } from "./member-moves";
import type { Months } from "./month";
import { kinds, type OrganizationKind } from "./organization";
import { sealedFields } from "./person-facts";
import { readSourcingAct, type SourcingAct } from "./sourcing-act";
import { mistakes } from "./taking-back";
import { readThresholdAct, readWatchAct, type ToldWatch } from "./watch/told-act";

/** The kinds of acts one can look for in an audit trail. */
export const actKinds = ["entry", "correction", "quota", "return", "other"] as const;
export type ActKind = (typeof actKinds)[number];

const Entry = z.object({
  organizationId: z.number(),
  kind: z.enum(["NAMED", "TOTAL", "CORRECTION"]),
  date: z.string().nullable(),
  from: z.number(),
  to: z.number(),
  count: z.number(),
  /** What the entry counted for before it was corrected, and whether the correction took it back. */
  now: z.number().optional(),
  withdraws: z.boolean().optional(),
});
export type ToldEntry = z.infer<typeof Entry>;

const Quota = z.object({
  basis: z.enum(["RESOLUTION", "ASSIGNED", "COMMITTED"]),
  fromMonth: z.number(),
  toMonth: z.number(),
  shape: z.enum(["EXACTLY", "AT_LEAST", "BETWEEN", "RATE"]),
  required: z.number(),
  max: z.number().nullable(),
  rateBasisPoints: z.number().nullable(),
  decisionNo: z.string().nullable(),
  decidedOn: z.string(),
  /** Written only where the revision closes. */
  closes: z.boolean().optional(),
});
export type ToldQuota = z.infer<typeof Quota>;

const Returned = z.object({
  from: z.number(),
  to: z.number(),
  act: z.enum(["SUBMIT", "ACCEPT", "SEND_BACK", "CLOSE", "REOPEN"]),
  documentNo: z.string().nullish(),
  /** SUBMIT: what was handed in. */
  admitted: z.number().optional(),
});
type ToldReturn = z.infer<typeof Returned>;
/** A quota spread over those below: what its superior's trail keeps of it. */
const Spread = z.object({
  fromMonth: z.number(),
  toMonth: z.number(),
  places: z.number(),
  persons: z.number(),
  decisionNo: z.string().nullable(),
  decidedOn: z.string(),
});

const Headcount = z.object({ total: z.number() });
const TermMonths = z.object({ from: z.number(), to: z.number() });
const Arranged = z.object({ name: z.string(), from: z.string(), kind: z.enum(kinds).optional() });
const Was = z.object({ name: z.string(), kind: z.enum(kinds).optional() });
const Founded = z.object({ name: z.string(), foundedOn: z.string() });
const Closed = z.object({ closedOn: z.string() });

const Member = z.union([
  z.object({ registered: z.string() }).transform(({ registered: on }) => ({ did: "registered" as const, on })),
  z
    .object({ to: z.string(), from: z.string(), on: z.string() })
    .transform((moved) => ({ did: "moved" as const, ...moved })),
  z
    .object({ left: z.enum(departureKinds), on: z.string() })
    .transform(({ left, on }) => ({ did: "left" as const, left, on })),
  z.object({ official: z.string() }).transform(({ official: on }) => ({ did: "recognised" as const, on })),
  z
    .object({ revealed: z.array(z.enum(sealedFields)) })
    .transform(({ revealed }) => ({ did: "revealed" as const, revealed })),
  z.object({ exported: z.string() }).transform(({ exported }) => ({ did: "exported" as const, exported })),
  z
    .object({ takenBack: z.enum(mistakes), on: z.string() })
    .transform(({ takenBack, on }) => ({ did: "takenBack" as const, takenBack, on })),
  z
    .object({ step: z.enum(stepKinds), on: z.string() })
    .transform(({ step, on }) => ({ did: "step" as const, step, on })),
  z.object({ changed: z.array(z.string()) }).transform(() => ({ did: "corrected" as const })),
]);
/** What was done to a member; never a name. */
export type ToldMember =
  | z.infer<typeof Member>
  | { readonly did: "withdrawn"; readonly step: StepKind; readonly on: string };

/** What became of an organization; `described` = its sector or areas. */
export type Becoming =
  | {
      readonly became: "founded" | "arranged";
      readonly was: string | undefined;
      readonly name: string;
      readonly on: string;
      /** The kind before and since, where it is another. */
      readonly kinds?: readonly [OrganizationKind, OrganizationKind];
    }
  | { readonly became: "closed"; readonly on: string }
  | { readonly became: "described" };

/** What was done with the report of some months. */
const OfReport = z.object({
  did: z.enum(["written", "frozen", "ordered"]),
  from: z.number().int(),
  to: z.number().int(),
  admitted: z.number().int().optional(),
});
type ToldOfReport = z.infer<typeof OfReport>;

/** What an audit line says was done. */
export type Act =
  | { readonly kind: "entry"; readonly entry: ToldEntry; readonly isDrawn: boolean }
  | { readonly kind: "correction"; readonly before: ToldEntry; readonly now: number; readonly isWithdrawn: boolean }
  | { readonly kind: "quota"; readonly before: ToldQuota | undefined; readonly after: ToldQuota }
  | { readonly kind: "return"; readonly before: number | undefined; readonly after: ToldReturn }
  | { readonly kind: "spread"; readonly spread: z.infer<typeof Spread> }
  | { readonly kind: "headcount"; readonly on: string; readonly before: number | undefined; readonly after: number }
  | { readonly kind: "term"; readonly name: string; readonly before: Months | undefined; readonly after: Months }
  | { readonly kind: "organization"; readonly becoming: Becoming }
  | { readonly kind: "member"; readonly told: ToldMember }
  | { readonly kind: "candidate"; readonly act: CandidateAct }
  | { readonly kind: "merge" }
  | { readonly kind: "sourcing"; readonly act: SourcingAct }
  | { readonly kind: "hamlet"; readonly act: HamletAct; readonly code: string }
  | { readonly kind: "report"; readonly told: ToldOfReport }
  | { readonly kind: "watch"; readonly told: ToldWatch }
  | { readonly kind: "other"; readonly what: string };

type Told = {
  readonly what: string;
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
};

/** Reads an audit line. What is written in no known form, now or by an earlier version, is "other". */
export function readAct(told: Told): Act {
  const [about = "", key = ""] = told.subject.split(/:(.*)/);
  return readers[about]?.(told, key) ?? { kind: "other", what: told.what };
}

const readers: Record<string, (told: Told, key: string) => Act | undefined> = {
  admission: entryOf,
  quota: quotaOf,
  return: ({ before, after }) => {
    const taken = Returned.safeParse(after).data;
    const was = z.object({ admitted: z.number() }).safeParse(before).data?.admitted;
    return taken && { kind: "return", before: was, after: taken };
  },
  headcount: ({ before, after }, on) => {
    const counted = Headcount.safeParse(after).data;
    return counted && { kind: "headcount", on, before: Headcount.safeParse(before).data?.total, after: counted.total };
  },
  term: ({ before, after }, name) => {
    const months = TermMonths.safeParse(after).data;
    return months && { kind: "term", name, before: TermMonths.safeParse(before).data, after: months };
  },
  member: ({ before, after }) => {
    const taken = z.object({ withdrawn: z.literal(true) }).safeParse(after).success;
    const told = Member.safeParse(taken ? before : after).data;
    if (!taken) return told && { kind: "member", told };
    return told?.did === "step" ? { kind: "member", told: { ...told, did: "withdrawn" } } : undefined;
  },
  person: ({ after }) => (z.object({ merged: z.string() }).safeParse(after).success ? { kind: "merge" } : undefined),
  candidate: ({ before, after }) => {
    const act = readCandidateAct(before, after);
    return act && { kind: "candidate", act };
  },
  hamlet: ({ after }, code) => {
    const act = readHamletAct(after);
    return act && { kind: "hamlet", act, code };
  },
  report: ({ after }) => {
    const told = OfReport.safeParse(after).data;
    return told && { kind: "report", told };
  },
  watch: ({ after }) => {
    const told = readWatchAct(after);
    return told && { kind: "watch", told };
  },
  threshold: ({ after }, name) => {
    const told = readThresholdAct(after, name);
    return told && { kind: "watch", told };
  },
  source: sourcingOf("source"),
  class: sourcingOf("class"),
  charge: sourcingOf("charge"),
  organization: ({ before, after }) => ({ kind: "organization", becoming: becomingOf(before, after) }),
};

function sourcingOf(about: "source" | "class" | "charge") {
  return ({ after }: Told): Act | undefined => {
    const act = readSourcingAct(about, after);
    return act && { kind: "sourcing", act };
  };
}

function becomingOf(before: unknown, after: unknown): Becoming {
  const founded = Founded.safeParse(after).data;
  if (founded) return { became: "founded", was: undefined, name: founded.name, on: founded.foundedOn };
  const arranged = Arranged.safeParse(after).data;
  const was = Was.safeParse(before).data;
  if (arranged) {
    const { name, from: on, kind } = arranged;
    const turned = kind && was?.kind && kind !== was.kind ? { kinds: [was.kind, kind] as const } : {};
    return { became: "arranged", was: was?.name, name, on, ...turned };
  }
  const closed = Closed.safeParse(after).data;
  return closed ? { became: "closed", on: closed.closedOn } : { became: "described" };
}

/** The period of the return an audit line is about, by its name, where it is about one. */
export const returnPeriodOf = (subject: string): string | undefined => /^return:\d+:(.+)$/.exec(subject)?.[1];

/** The entry an audit line is about, where it is about one. */
export const entryIdOf = (subject: string): string | undefined => /^admission:(.+)$/.exec(subject)?.[1];

function entryOf({ before, after }: Told): Act | undefined {
  const written = Entry.array().min(1).safeParse(after);
  const [entry] = written.data ?? [];
  if (!entry) return undefined;
  const corrected = Entry.safeParse(before);
  if (!corrected.success) return { kind: "entry", entry, isDrawn: (written.data?.length ?? 1) > 1 };
  const isWithdrawn = entry.withdraws === true || corrected.data.kind === "NAMED";
  const now = (corrected.data.now ?? corrected.data.count) + entry.count;
  return { kind: "correction", before: corrected.data, now, isWithdrawn };
}

function quotaOf({ before, after }: Told): Act | undefined {
  const spread = Spread.safeParse(after).data;
  if (spread) return { kind: "spread", spread };
  const written = Quota.safeParse(after);
  return written.success ? { kind: "quota", before: Quota.safeParse(before).data, after: written.data } : undefined;
}
