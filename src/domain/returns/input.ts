import { z } from "zod";
import { Day } from "../day";
import { Optional, Text, Whole } from "../input";
import { noneOf, type Result } from "../result";
import { judgements } from "./return";

const Which = { organization: Text(100), period: Text(20), steps: Whole(10_000), key: Text(100) };

/** A return as it is handed in: what was on the screen goes with it. */
export const HandInInput = z.object({
  ...Which,
  admitted: Optional(Whole(10_000_000)),
  remark: Optional(Text(500)),
});
export type HandInInput = z.infer<typeof HandInInput>;

/** What the superior does with a return; by a document where nobody works above. */
export const JudgementInput = z.object({
  ...Which,
  act: z.enum(judgements, "input.invalid"),
  remark: Optional(Text(500)),
  documentNo: Optional(Text(100)),
  documentOn: Optional(Day),
});
export type JudgementInput = z.infer<typeof JudgementInput>;

/** What goes back or is opened again says why; what was decided by somebody who is not here says in which document. */
export function withReasons(
  { act, remark, documentNo, documentOn }: JudgementInput,
  { isByDocument, today }: { readonly isByDocument: boolean; readonly today: Day },
): Result<null> {
  const needsRemark = act === "SEND_BACK" || act === "REOPEN";
  return noneOf([
    needsRemark && remark === undefined && { code: "input.required", field: "remark" },
    isByDocument && documentNo === undefined && { code: "input.required", field: "documentNo" },
    isByDocument && documentOn === undefined && { code: "input.required", field: "documentOn" },
    documentOn !== undefined && documentOn > today && { code: "date.future", field: "documentOn" },
  ]);
}
