import { z } from "zod";
import { Day, yearOfDay } from "../day";
import { Optional, Text, YesNo } from "../input";
import { ethnicGroupNamed } from "./ethnic-group";
import { PersonName } from "./person-name";

/** What the law calls sensitive: kept sealed, shown masked. */
export const sealedFields = ["identity", "ethnicGroup", "religion"] as const;
export type SealedField = (typeof sealedFields)[number];

/** An identity number: 12 digits, or 9 of the older card; blanks, points and hyphens between them are dropped. */
export const IdentityNumber = z
  .string("input.invalid")
  .transform((typed) => typed.normalize("NFKC").replace(/[\s.-]/g, ""))
  .pipe(z.string().regex(/^(\d{9}|\d{12})$/, "person.identityInvalid"));

const earliestBirth = 1900;
/** Four digits, as in a day. */
const latestBirth = 9999;

/** What is known of somebody. A sealed field left blank says nothing about it. */
export const PersonFacts = z.object({
  fullName: PersonName,
  bornOn: Optional(Day),
  birthYear: Optional(
    z.coerce
      .number("person.birthYearInvalid")
      .int("person.birthYearInvalid")
      .min(earliestBirth, "person.birthYearInvalid")
      .max(latestBirth, "person.birthYearInvalid"),
  ),
  woman: YesNo,
  local: YesNo,
  /** The code of the hamlet where the person lives, of the commune where the person is handled. */
  hamlet: Optional(Text(100)),
  identity: Optional(IdentityNumber),
  ethnicGroup: Optional(z.string().refine((slug) => ethnicGroupNamed(slug) !== undefined, "input.invalid")),
  religion: Optional(Text(100)),
});
export type PersonFacts = z.infer<typeof PersonFacts>;

/** The year of birth: that of the day where the day is known. */
export const birthYearOf = ({ bornOn, birthYear }: Pick<PersonFacts, "bornOn" | "birthYear">): number | null =>
  bornOn ? yearOfDay(bornOn) : (birthYear ?? null);

/** Who is to be seen of a value that is not to be read: nothing but that there is one. */
export const masked = "••••••";
