import { z } from "zod";
import { RequiredDay } from "../day";
import { blankIsMissing, Text, Ticked, Whole } from "../input";
import { sourceResults, sourcingCauses } from "./source-review";

/** The name under which a form sends a part of the review of the cell of a code; of causes each has its own. */
export const reviewField = (part: "result" | "outstanding" | "remark" | "seen", code: string) => `${part}.${code}`;
export const causeField = (code: string, cause: string) => `cause.${code}.${cause}`;

const blank = (value: unknown) => blankIsMissing(typeof value === "string" ? value.trim() : value);

const Row = z.object({
  result: z.preprocess(blank, z.enum(sourceResults, "input.invalid").optional()),
  outstanding: z.preprocess(blank, Whole(100_000).optional()),
  causes: z.array(z.enum(sourcingCauses, "input.invalid")).default([]),
  remark: z.preprocess(blank, Text(500).optional()),
  /** The review that was shown; "" where there was none. */
  seen: z.string().max(40).default(""),
});

/** "result.thon-5" → { rows: { "thon-5": { result: … } } } */
function nested(sent: unknown) {
  if (sent === null || typeof sent !== "object") return sent;
  const rows = new Map<string, Sent>();
  for (const [name, value] of Object.entries(sent)) {
    const [part = "", code = "", cause] = name.split(".");
    if (code !== "") rows.set(code, { ...rows.get(code), ...taken(rows.get(code), part, cause, value) });
  }
  return { ...sent, rows: Object.fromEntries(rows) };
}

type Sent = Readonly<Record<string, unknown>>;

const taken = (row: Sent | undefined, part: string, cause: string | undefined, value: unknown): Sent =>
  part === "cause" ? { causes: [...(Array.isArray(row?.causes) ? row.causes : []), cause] } : { [part]: value };

/** The reviews of many cells on one screen: a cell without a result stays as it is. */
export const ReviewInput = z.preprocess(
  nested,
  z.object({
    organization: Text(100),
    year: z.coerce.number("input.invalid").int("input.invalid").min(2000, "input.invalid").max(2100, "input.invalid"),
    on: RequiredDay,
    rows: z.record(z.string(), Row),
    key: Text(100),
  }),
);
export type ReviewInput = z.output<typeof ReviewInput>;

/** The superior's answer to the reviews that were ticked, each by the one that was shown. */
export const JudgementInput = z.preprocess(
  (sent) => {
    if (sent === null || typeof sent !== "object") return sent;
    const named = Object.entries(sent).filter(([name]) => name.startsWith("review."));
    return { ...sent, reviews: Object.fromEntries(named.map(([name, id]) => [name.slice("review.".length), id])) };
  },
  z.object({
    organization: Text(100),
    year: z.coerce.number("input.invalid").int("input.invalid"),
    act: z.enum(["ACCEPT", "SEND_BACK"], "input.required"),
    reason: z.preprocess(blank, Text(500).optional()),
    /** Review by the code of its cell. */
    reviews: z.record(z.string(), z.uuid("input.invalid")),
    /** Answered in a list of many, to which one returns. */
    list: Ticked,
    key: Text(100),
  }),
);
export type JudgementInput = z.output<typeof JudgementInput>;
