import type { AnnexLine } from "@/domain/reports/figures";
import type { Origin, ReportCell } from "@/domain/reports/report";
import type { Speech } from "./speech";

export const dash = "–";
export const words = (text: string, code?: string): ReportCell => ({ text, ...(code && { code }) });
export const head = (text: string, isNumeric = true) => ({ head: text, isNumeric });

/** A number as it is printed; missing prints as a dash. */
export const cell = (value: number | null, { number }: Speech, origin?: Origin): ReportCell => ({
  ...{ number: value, shown: value === null ? dash : number(value) },
  ...(origin && value !== null && { origin }),
});

export const percentCell = (text: string | null, { percent }: Speech): ReportCell => ({
  ...{ number: text === null ? null : Number(text), shown: text === null ? dash : percent(text) },
});

export const admittedCell = (
  { isReported, admitted, code }: Omit<AnnexLine, "superior">,
  period: string,
  speech: Speech,
) => (isReported ? cell(admitted, speech, { code, period }) : words(speech.say("silent")));
