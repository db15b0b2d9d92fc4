import type { Day } from "../day";
import { noneOf, type Result } from "../result";

type Asked = {
  readonly role: "board" | "secretary" | "reviewer" | "admin";
  readonly organization?: string | undefined;
  readonly until?: Day | undefined;
};

/** An admin keeps the whole installation, everybody else works for one organization; nobody is given what has ended. */
export function checkGrant({ role, organization, until }: Asked, today: Day): Result<null> {
  return noneOf([
    role === "admin" && organization !== undefined && { code: "grant.wholeOnly", field: "organization" },
    role !== "admin" && organization === undefined && { code: "grant.placeNeeded", field: "organization" },
    until !== undefined && until < today && { code: "grant.ended", field: "until" },
  ]);
}
