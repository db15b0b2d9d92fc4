import { clear, found, type OneOfManyRule } from "./rule";

/** A hamlet that no cell serves. */
export const hamletWithoutCell: OneOfManyRule<"LOCALITY", never> = {
  subject: "LOCALITY",
  levels: [2],
  needs: [],
  thresholds: {},
  answer({ name, from, withoutCellSince, isWithoutCell }) {
    const values = { hamlet: name };
    return isWithoutCell ? found(2, withoutCellSince ?? from, values) : clear(values);
  },
};
