import { z } from "zod";
import { type Day, dayBefore, RequiredDay } from "../day";
import { Optional, Text } from "../input";
import type { Organization } from "../organization";
import { PersonName } from "../persons/person-name";
import type { Problem } from "../problem";
import { noneOf, type Result, yes } from "../result";

/** A telephone number as it is dialled: "+84" or "0" and what follows; blanks, points and hyphens are dropped. */
export const Telephone = z
  .string("input.invalid")
  .transform((typed) => typed.normalize("NFKC").replace(/[\s.()-]/g, ""))
  .pipe(z.string().regex(/^(\+84|0)\d{8,10}$/, "contact.telephoneInvalid"));

const Whom = {
  /** Left blank: nobody from the day on. */
  name: Optional(PersonName),
  telephone: Optional(Telephone),
  from: RequiredDay,
};

/** The officer in charge of a hamlet. */
export const OfficerInput = z.object({ hamlet: Text(100), ...Whom, position: Optional(Text(200)) });
export type OfficerInput = z.infer<typeof OfficerInput>;

/** The secretary of a cell. */
export const SecretaryInput = z.object({ organization: Text(100), ...Whom });
export type SecretaryInput = z.infer<typeof SecretaryInput>;

type Asked = Pick<OfficerInput, "name" | "telephone" | "position" | "from">;

/** What somebody new in charge does to who was: `until` is the last day of the one before. */
export type Succession = { readonly replaces: boolean; readonly until: Day };

/**
 * Somebody (or nobody) is in charge from the day on; on the very day of the latest that one is written over. `latest` is
 * the day on which whoever is in charge began; undefined where nobody is. `place`: what the place has against the day.
 */
export function succeed(
  { name, telephone, position, from }: Asked,
  latest: Day | undefined,
  place: readonly (Problem | false)[],
): Result<Succession> {
  const isNobody = name === undefined;
  const isDescribed = telephone !== undefined || position !== undefined;
  const checked = noneOf([
    ...place,
    latest !== undefined && from < latest && { code: "hamlet.laterOne", field: "from", values: { day: latest } },
    isNobody && isDescribed && { code: "input.required", field: "name" },
    isNobody && !isDescribed && latest === undefined && { code: "contact.nobody", field: "name" },
  ]);
  return checked.ok ? yes({ replaces: latest === from, until: dayBefore(from) }) : checked;
}

/** What is wrong with a day for an organization that has to work on it. */
export const whileWorking = (
  on: Day,
  { foundedOn, closedOn }: Pick<Organization, "foundedOn" | "closedOn">,
  today: Day,
): (Problem | false)[] => [
  on > today && { code: "date.future", field: "from" },
  on < foundedOn && { code: "date.beforeFounding", field: "from", values: { day: foundedOn } },
  closedOn !== null && on > closedOn && { code: "date.afterClosing", field: "from", values: { day: closedOn } },
];
