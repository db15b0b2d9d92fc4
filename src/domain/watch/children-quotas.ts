import { clear, found, type PlaceRule, unknown } from "./rule";

/** What is assigned below for the running year is not, together, the quota it comes out of. */
export const childrenQuotas: PlaceRule<"spread", never> = {
  subject: "ORGANIZATION",
  levels: [1],
  needs: ["spread"],
  thresholds: {},
  answer({ spread }) {
    if (!spread) return unknown;
    const { year, own, below, places, decidedOn } = spread;
    const values = { year: String(year), own, below, places };
    return own === below ? clear(values) : found(1, decidedOn, { ...values, gap: Math.abs(own - below) });
  },
};
