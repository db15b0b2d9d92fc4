import type { Forms, Speech } from "./speech";

/** What was reported upwards: the returns, and the reports written of the same figures. */
export const returnWords = ({ say, during, persons }: Speech): Forms<"return" | "report"> => ({
  return: ({ before, after: { from, to, act, admitted, documentNo } }) => ({
    did: say(`returned.${act}`, { when: during(from, to) }),
    before: before === undefined || admitted === undefined ? "" : persons(before),
    after: admitted === undefined ? (documentNo ?? "") : persons(admitted),
  }),
  report: ({ told: { did, from, to, admitted } }) => ({
    did: say(`report.${did}`, { when: during(from, to) }),
    before: "",
    after: admitted === undefined ? "" : persons(admitted),
  }),
});
