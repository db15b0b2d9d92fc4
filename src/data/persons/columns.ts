import "server-only";
import { sortKeyOf } from "@/domain/name";
import { birthYearOf, type PersonFacts } from "@/domain/persons/facts";
import { likenessKey } from "@/domain/persons/likeness";
import { toDateOrNull } from "../dates";
import { markOf, seal } from "./sealing";

/** A name as it is written, compared and sorted by. */
const namesOf = (fullName: string) => ({
  fullName,
  folded: likenessKey(fullName),
  sortKey: sortKeyOf(fullName),
});

/** What is known of a person as columns of the row; a sealed value that was not given is left out. */
export const columnsOf = (id: string, facts: PersonFacts) => ({
  ...namesOf(facts.fullName),
  bornOn: toDateOrNull(facts.bornOn),
  birthYear: birthYearOf(facts),
  woman: facts.woman ?? null,
  local: facts.local ?? null,
  ...(facts.identity && {
    identitySealed: seal(facts.identity, { column: "identity", row: id }),
    identityMark: markOf(facts.identity),
  }),
  ...(facts.ethnicGroup && { ethnicGroupSealed: seal(facts.ethnicGroup, { column: "ethnicGroup", row: id }) }),
  ...(facts.religion && { religionSealed: seal(facts.religion, { column: "religion", row: id }) }),
});
