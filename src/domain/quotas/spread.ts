import { z } from "zod";
import { Day } from "../day";
import { blankIsMissing, Optional, Text, Whole } from "../input";
import type { Problem } from "../problem";
import { noneOf, type Result, yes } from "../result";
import { counted, type QuotaFigures } from "./setting";

/** The name under which a form sends the number for the organization of a code, and the revision it saw there. */
export const countField = (code: string) => `count.${code}`;
export const seenField = (code: string) => `seen.${code}`;

/** "count.thon-5" → { count: { "thon-5": … } } */
function nested(sent: unknown) {
  if (sent === null || typeof sent !== "object") return sent;
  const entries = Object.entries(sent);
  const of = (prefix: string) =>
    Object.fromEntries(
      entries.flatMap(([name, value]) => (name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [])),
    );
  return { ...sent, count: of("count."), seen: of("seen.") };
}

const blank = (value: unknown) => blankIsMissing(typeof value === "string" ? value.trim() : value);

/** What is asked when a quota is spread: a number for each organization below, blank = as it is. */
export const SpreadInput = z.preprocess(
  nested,
  z.object({
    organization: Text(100),
    period: Text(20),
    shape: z.enum(["EXACTLY", "AT_LEAST"], "input.invalid"),
    count: z.record(z.string(), z.preprocess(blank, Whole(1_000_000).optional())),
    /** The number of the revision that was shown; 0 where there was none. What is no number was never shown. */
    seen: z.record(z.string(), z.coerce.number().int().catch(-1)),
    decisionNo: Optional(Text(100)),
    decidedOn: Optional(Day),
    key: Text(100),
  }),
);
export type SpreadInput = z.output<typeof SpreadInput>;

/** An organization that something is assigned to, as it stands under the lock. */
export type SpreadPlace = {
  readonly id: number;
  readonly code: string;
  /** Open, and directly below who spreads. */
  readonly isBelow: boolean;
  /** Every revision of the assigned quota, in any order. */
  readonly revisions: readonly Revision[];
};

type Revision = { readonly revision: number; readonly required: number; readonly closes: boolean };

type Assigned = { readonly id: number; readonly figures: QuotaFigures };

/**
 * What each of the places is assigned. All or nothing, each refusal at its own field; what somebody else has assigned
 * since it was shown is named, never overwritten.
 */
export function spreadQuota(
  { shape, count, seen, decidedOn: asked }: SpreadInput,
  places: readonly SpreadPlace[],
  today: Day,
): Result<Assigned[]> {
  const decidedOn = asked ?? today;
  const known = new Map(places.map((place) => [place.code, place]));
  const typed = Object.entries(count).flatMap(([code, number]) => (number === undefined ? [] : [{ code, number }]));
  const checked = noneOf([
    typed.length === 0 && { code: "quota.nothingSpread" },
    decidedOn > today && { code: "quota.decidedInFuture", field: "decidedOn" },
    ...typed.map(({ code }) => refusal(code, known.get(code), seen[code] ?? 0)),
  ]);
  if (!checked.ok) return checked;
  return yes(
    typed.flatMap(({ code, number }) => {
      const place = known.get(code);
      return place ? [{ id: place.id, figures: counted(shape, number, null, decidedOn) }] : [];
    }),
  );
}

function refusal(code: string, place: SpreadPlace | undefined, seen: number): Problem | false {
  const field = countField(code);
  if (!place) return { code: "organization.unknown", field };
  if (!place.isBelow) return { code: "quota.notBelow", field };
  const now = place.revisions.reduce<Revision | undefined>(
    (best, one) => (best && best.revision > one.revision ? best : one),
    undefined,
  );
  if ((now?.revision ?? 0) === seen) return false;
  const was = place.revisions.find(({ revision }) => revision === seen);
  return { code: "quota.changedMeanwhile", field, values: { seen: figureOf(was), now: figureOf(now) } };
}

/** -1 where there is no quota. */
const figureOf = (revision: Revision | undefined) => (!revision || revision.closes ? -1 : revision.required);
