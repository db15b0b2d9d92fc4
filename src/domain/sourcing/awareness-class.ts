import { z } from "zod";
import { Day, RequiredDay } from "../day";
import { isUuid, Optional, Text } from "../input";
import { noneOf, type Result } from "../result";

/** An awareness class as a form sends it; with an id, one that is there already. */
export const ClassInput = z.object({
  organization: Text(100),
  id: Optional(z.uuid("input.invalid")),
  name: Text(200),
  from: RequiredDay,
  to: RequiredDay,
  place: Text(200),
  sentOn: Optional(Day),
  documentNo: Optional(Text(100)),
  key: Text(100),
});
export type ClassInput = z.output<typeof ClassInput>;

/** Whether a class can be kept so; it may lie ahead, but a list cannot be sent tomorrow. `certified`: the earliest certificate of it. */
export const checkClass = (
  { from, to, sentOn }: Pick<ClassInput, "from" | "to" | "sentOn">,
  { today, certified }: { readonly today: Day; readonly certified: Day | null },
): Result<null> =>
  noneOf([
    to < from && { code: "class.endsBeforeBegin", field: "to" },
    sentOn !== undefined && sentOn > today && { code: "date.future", field: "sentOn" },
    certified !== null &&
      certified < to && { code: "class.certificateEarlier", field: "to", values: { day: certified } },
  ]);

/** The candidates chosen for the list of a class: each ticked under its own name. */
export const seatField = (candidate: string) => `seat.${candidate}`;

export const SeatsInput = z.preprocess(
  (sent) => (sent !== null && typeof sent === "object" ? { ...sent, candidates: chosenIn(Object.keys(sent)) } : sent),
  z.object({
    class: z.uuid("input.invalid"),
    candidates: z.array(z.string()).min(1, "class.nothingChosen"),
    key: Text(100),
  }),
);
export type SeatsInput = z.output<typeof SeatsInput>;

const chosenIn = (names: readonly string[]) =>
  names.flatMap((name) => (name.startsWith("seat.") && isUuid(name.slice(5)) ? [name.slice(5)] : []));
