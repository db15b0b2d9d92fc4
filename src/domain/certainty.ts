/** How sure a recorded figure is: printed in its source, derived from what is printed, or assumed. */
export type Certainty = "PRINTED" | "DERIVED" | "ASSUMED";
