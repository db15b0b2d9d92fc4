import { z } from "zod";
import { Day } from "../day";
import { blankIsMissing, Text } from "../input";
import type { OrganizationKind } from "../organization";
import { noneOf, type Result } from "../result";

/** The superior authorises a grassroots committee to admit in its place from a day on, or takes that back (DOMAIN §4, 11). */
export const AuthorisationInput = z.object({
  organization: Text(100),
  given: z.enum(["yes", "no"], "input.required"),
  from: z.preprocess(blankIsMissing, z.string("input.required").pipe(Day)),
  number: z.preprocess(blankIsMissing, Text(100).optional()),
});
export type AuthorisationInput = z.infer<typeof AuthorisationInput>;

/** From when on a committee decides itself, by which document, or decides no longer. */
export type Authorisation = { readonly from: Day; readonly isGiven: boolean; readonly number: string | null };

export type AuthorisationFacts = {
  readonly foundedOn: Day;
  readonly closedOn: Day | null;
  /** What the organization is on the day; undefined before it stood anywhere. */
  readonly kind: OrganizationKind | undefined;
  /** What has been kept so far, in any order. */
  readonly held: readonly Authorisation[];
  readonly today: Day;
};

/** Only a grassroots committee can be authorised: whoever stands above decides anyway, a cell never. */
export function authorise(
  { given, from }: Pick<AuthorisationInput, "given" | "from">,
  { foundedOn, closedOn, kind, held, today }: AuthorisationFacts,
): Result<null> {
  return noneOf([
    from > today && { code: "date.future", field: "from" },
    from < foundedOn && { code: "date.beforeFounding", field: "from", values: { day: foundedOn } },
    closedOn !== null && from > closedOn && { code: "date.afterClosing", field: "from", values: { day: closedOn } },
    given === "yes" && kind !== "GRASSROOTS_COMMITTEE" && { code: "authorisation.wrongKind", field: "from" },
    isAuthorised(held, from) === (given === "yes") && { code: "authorisation.nothingChanged", field: "given" },
  ]);
}

/** Whether the committee decides itself on the day. */
export const isAuthorised = (held: readonly Authorisation[], on: Day): boolean =>
  held
    .filter(({ from }) => from <= on)
    .reduce<Authorisation | undefined>((latest, one) => (latest && latest.from > one.from ? latest : one), undefined)
    ?.isGiven ?? false;
