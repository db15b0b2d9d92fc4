import { z } from "zod";
import type { KeptStep } from "../candidates/kept-candidate";
import { Day } from "../day";
import { blankIsMissing, isUuid, Text } from "../input";
import type { Problem } from "../problem";

const classResults = ["PASSED", "FAILED", "ABSENT"] as const;
export type ClassResult = (typeof classResults)[number];

/** What is entered for somebody on the list; who should not be on it is taken off. */
export const seatEntries = [...classResults, "REMOVED"] as const;

export const resultField = (part: "result" | "number" | "on", seat: string) => `${part}.${seat}`;

const blank = (value: unknown) => blankIsMissing(typeof value === "string" ? value.trim() : value);

const Entry = z.object({
  result: z.preprocess(blank, z.enum(seatEntries, "input.invalid").optional()),
  number: z.preprocess(blank, Text(100).optional()),
  /** The day of the certificate where it is not that of the others. */
  on: z.preprocess(blank, Day.optional()),
});

function nested(sent: unknown) {
  if (sent === null || typeof sent !== "object") return sent;
  const entries = new Map<string, Readonly<Record<string, unknown>>>();
  for (const [name, value] of Object.entries(sent)) {
    const [part = "", seat = ""] = name.split(".");
    if (isUuid(seat)) entries.set(seat, { ...entries.get(seat), [part]: value });
  }
  return { ...sent, entries: Object.fromEntries(entries) };
}

/** Results and certificates of a class in one act: who is left blank stays as he is. */
export const ResultsInput = z.preprocess(
  nested,
  z.object({
    class: z.uuid("input.invalid"),
    certificateOn: z.preprocess(blank, Day.optional()),
    reason: z.preprocess(blank, Text(500).optional()),
    entries: z.record(z.string(), Entry),
    key: Text(100),
  }),
);
export type ResultsInput = z.output<typeof ResultsInput>;

/** Somebody on the list, with what the dossier says of awareness classes. */
export type HeldSeat = {
  readonly result: ClassResult | null;
  readonly stepId: string | null;
  readonly steps: readonly Pick<KeptStep, "id" | "kind" | "on" | "isPassed" | "withdrawn">[];
};

/** Whether the certificate of a seat stands in the dossier: it does not when the step was taken back there. */
export const isCertified = ({ stepId, steps }: Pick<HeldSeat, "stepId" | "steps">) =>
  stepId !== null && steps.some(({ id, withdrawn }) => id === stepId && withdrawn === null);

type Asked = { readonly result: (typeof seatEntries)[number]; readonly on: Day | undefined };
type Facts = { readonly today: Day; readonly to: Day };

/** What stands against an entry before its step is judged; a certificate entered once is never entered again. */
export function checkEntry({ result, on }: Asked, seat: HeldSeat, { today, to }: Facts): Problem[] {
  if (isCertified(seat)) return [{ code: "class.alreadyEntered", field: "result" }];
  if (result === "REMOVED") return [];
  if (today < to) return [{ code: "class.notOver", field: "result", values: { day: to } }];
  return result === "PASSED" ? checkCertificate(on, seat, to) : [];
}

function checkCertificate(on: Day | undefined, { steps }: HeldSeat, to: Day): Problem[] {
  if (on === undefined) return [{ code: "input.required", field: "on" }];
  const there = steps.some(
    (step) => step.kind === "AWARENESS" && step.isPassed && step.withdrawn === null && step.on === on,
  );
  return [
    ...(on < to ? [{ code: "class.certificateBeforeEnd", field: "on", values: { day: to } } as const] : []),
    ...(there ? [{ code: "class.stepThere", field: "on", values: { day: on } } as const] : []),
  ];
}
