import { z } from "zod";
import { addMonths } from "../calendar-months";
import { Day } from "../day";
import { blankIsMissing, Text } from "../input";
import type { OrganizationKind } from "../organization";
import type { Problem } from "../problem";
import { noneOf, type Result } from "../result";

/** The superior authorises a grassroots committee to admit in its place from a day on, or takes that back (DOMAIN §4, 11). */
export const AuthorisationInput = z.object({
  organization: Text(100),
  given: z.enum(["yes", "no"], "input.required"),
  from: z.preprocess(blankIsMissing, z.string("input.required").pipe(Day)),
  number: z.preprocess(blankIsMissing, Text(100).optional()),
  documentOn: z.preprocess(blankIsMissing, Day.optional()),
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
  /** The latest day from which on a dossier already holds what was decided, by whoever decided then. */
  readonly decidedOn: Day | null;
  readonly today: Day;
};

/** How long ahead a document may say who decides. */
const mostMonths = 12;

/**
 * Who decides is changed by a document and not before it, nor on days on which a dossier already holds a decision: what was
 * lawful on its day stays so. Only a grassroots committee can be authorised: whoever stands above decides anyway, a cell never. */
export function authorise(
  { given, from, number, documentOn }: Omit<AuthorisationInput, "organization">,
  { foundedOn, closedOn, kind, held, decidedOn, today }: AuthorisationFacts,
): Result<null> {
  const last = addMonths(today, mostMonths);
  return noneOf([
    ...documentProblems({ given, from, number, documentOn }, today),
    from > last && { code: "authorisation.tooFar", field: "from", values: { day: last } },
    from < foundedOn && { code: "date.beforeFounding", field: "from", values: { day: foundedOn } },
    closedOn !== null && from > closedOn && { code: "date.afterClosing", field: "from", values: { day: closedOn } },
    decidedOn !== null &&
      from <= decidedOn && {
        ...{ code: "authorisation.decidedSince", field: "from", values: { day: decidedOn } },
      },
    given === "yes" && kind !== "GRASSROOTS_COMMITTEE" && { code: "authorisation.wrongKind", field: "from" },
    isAuthorised(held, from) === (given === "yes") && { code: "authorisation.nothingChanged", field: "given" },
  ]);
}

/** An authority is given in writing; one that ends may end without a document, but not before it where there is one. */
const documentProblems = (
  { given, from, number, documentOn }: Omit<AuthorisationInput, "organization">,
  today: Day,
): (Problem | false)[] => [
  given === "yes" && number === undefined && { code: "input.required", field: "number" },
  given === "yes" && documentOn === undefined && { code: "input.required", field: "documentOn" },
  documentOn !== undefined && documentOn > today && { code: "date.future", field: "documentOn" },
  documentOn !== undefined &&
    from < documentOn && { code: "authorisation.beforeDocument", field: "from", values: { day: documentOn } },
];

/** Whether the committee decides itself on the day. */
export const isAuthorised = (held: readonly Authorisation[], on: Day): boolean =>
  held
    .filter(({ from }) => from <= on)
    .reduce<Authorisation | undefined>((latest, one) => (latest && latest.from > one.from ? latest : one), undefined)
    ?.isGiven ?? false;
