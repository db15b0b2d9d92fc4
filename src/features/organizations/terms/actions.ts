"use server";
import { action } from "@/access/action";
import { findOrganization } from "@/data/organizations/organizations";
import { saveTerm } from "@/data/organizations/term-changes";
import { setTerm, TermInput } from "@/domain/organizations/term-setting";
import { no } from "@/domain/result";

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
