import "server-only";
import { createHash } from "node:crypto";
import { canonical } from "@/domain/canonical";
import type { Day } from "@/domain/day";
import type { Months } from "@/domain/month";
import type { Signing } from "@/domain/reports/signing";

/** What a fingerprint is taken of, as it was written or as the database gives it back. */
type Sealed = Months & {
  readonly organizationId: number;
  readonly figures: unknown;
  readonly text: unknown;
  readonly on: Day;
  readonly basis: string;
};

/** The fingerprint of what was frozen, whose and for which months: SHA-256 of its canonical text. */
export const hashOf = ({ organizationId, from, to, figures, text, on, basis }: Sealed) =>
  digestOf({ organizationId, from, to, figures, text, on, basis });

/** The fingerprint as earlier versions took it: whose and for which months was in the trail alone. */
export const formerHashOf = ({ figures, text, on, basis }: Sealed) => digestOf({ figures, text, on, basis });

/** Whether a report is what its fingerprint was taken of, in this form or the former. */
export const isAsSealed = (report: Sealed & { readonly hash: string }) =>
  hashOf(report) === report.hash || formerHashOf(report) === report.hash;

/** The hash of a page of an annex: of its rows and the hash before it. */
export const linkHash = (previous: string, rows: unknown) => digestOf({ previous, rows });

/** The fingerprint of what was entered of a frozen report after it was frozen. */
export const hashOfSigning = (frozenId: string, signing: Signing) => {
  const { turn, number, on, position, signer, reason, enteredOn } = signing;
  return digestOf({ frozenId, turn, number, on, position, signer, reason, enteredOn });
};

const digestOf = (value: unknown) => createHash("sha256").update(canonical(value)).digest("hex");
