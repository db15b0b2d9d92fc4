"use server";
import { action } from "@/access/action";
import { mergePersons } from "@/data/persons/merging";
import { MergeInput } from "@/domain/persons/merging";

export const merge = action("member.keep", MergeInput, mergePersons, ({ code, member, dossier }) => {
  if (member) return `/organizations/${code}/members/${member}?done=merged`;
  return dossier
    ? `/organizations/${code}/candidates/${dossier}?done=merged`
    : `/organizations/${code}/persons?done=merged`;
});
