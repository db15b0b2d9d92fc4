import { clear, found, type OneOfManyRule } from "./rule";

/** A hamlet where no member lives, as far as members are recorded where they live. */
export const hamletWithoutMember: OneOfManyRule<"LOCALITY", never> = {
  subject: "LOCALITY",
  levels: [2],
  needs: [],
  thresholds: {},
  answer({ name, from, isWithoutMember }) {
    const values = { hamlet: name };
    return isWithoutMember ? found(2, from, values) : clear(values);
  },
};
