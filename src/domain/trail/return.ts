import { z } from "zod";
import type { Reader } from "./line";

const Returned = z.object({
  from: z.number(),
  to: z.number(),
  act: z.enum(["SUBMIT", "ACCEPT", "SEND_BACK", "CLOSE", "REOPEN"]),
  documentNo: z.string().nullish(),
  /** SUBMIT: what was handed in. */
  admitted: z.number().optional(),
});

/** A step of a return; `before` = what was handed in the last time. */
export type ReturnAct = {
  readonly kind: "return";
  readonly before: number | undefined;
  readonly after: z.infer<typeof Returned>;
};

export const readReturn: Reader<ReturnAct> = ({ before, after }) => {
  const taken = Returned.safeParse(after).data;
  const was = z.object({ admitted: z.number() }).safeParse(before).data?.admitted;
  return taken && { kind: "return", before: was, after: taken };
};

/** The period of the return an audit line is about, by its name, where it is about one. */
export const returnPeriodOf = (subject: string): string | undefined => /^return:\d+:(.+)$/.exec(subject)?.[1];
