import type { Forms, Speech } from "./speech";

/** What was reported upwards: the returns, and the reports written of the same figures. */
export const returnWords = ({ say, day, during, persons }: Speech): Forms<"return" | "report"> => ({
  return: ({ before, after: { from, to, act, admitted, documentNo } }) => ({
    did: say(`returned.${act}`, { when: during(from, to) }),
    before: before === undefined || admitted === undefined ? "" : persons(before),
    after: admitted === undefined ? (documentNo ?? "") : persons(admitted),
  }),
  report: ({ told: { did, from, to, admitted, number, on }, before }) => ({
    did: say(`report.${did}`, { when: during(from, to) }),
    before: before?.number ? say("numbered", { number: before.number, day: day(before.on) }) : "",
    after: number && on ? say("numbered", { number, day: day(on) }) : admitted === undefined ? "" : persons(admitted),
  }),
});
