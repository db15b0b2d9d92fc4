"use server";
import { action } from "@/access/action";
import { findOrganization } from "@/data/organizations";
import { saveTerm } from "@/data/term-changes";
import { no } from "@/domain/result";
import { setTerm, TermInput } from "@/domain/term-setting";

export const keepTerm = action(
  "term.keep",
  TermInput,
  async (access, input) => {
    const organization = await findOrganization(access, input.organization);
    if (!organization) return no("organization.unknown");
    const months = setTerm(input);
    if (!months.ok) return months;
    const { term, congressOn = null } = input;
    return saveTerm(access, organization, { term, congressOn, ...months.value });
  },
  ({ code }) => `/organizations/${code}/terms?done=term`,
);
