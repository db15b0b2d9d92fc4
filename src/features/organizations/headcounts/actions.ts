"use server";
import { action } from "@/access/action";
import { saveCompleteness } from "@/data/members/completeness";
import { saveHeadcount } from "@/data/organizations/headcount-changes";
import { findOrganization } from "@/data/organizations/organizations";
import { CompletenessInput, completeFrom, countMembers, HeadcountInput } from "@/domain/organizations/headcount";
import { no } from "@/domain/result";

export const keepHeadcount = action(
  "headcount.keep",
  HeadcountInput,
  async (access, input) => {
    const organization = await findOrganization(access, input.organization);
    if (!organization) return no("organization.unknown");
    const checked = countMembers(input, organization, access.today);
    if (!checked.ok) return checked;
    const { on, total, official = null, probationary = null } = input;
    return saveHeadcount(access, organization, { on, total, official, probationary });
  },
  ({ code }) => `/organizations/${code}/headcounts?done=headcount`,
);

export const keepCompleteness = action(
  "headcount.keep",
  CompletenessInput,
  async (access, { organization: code, from }) => {
    const organization = await findOrganization(access, code);
    if (!organization) return no("organization.unknown");
    const checked = completeFrom(from, organization, access.today);
    return checked.ok ? saveCompleteness(access, organization, from ?? null) : checked;
  },
  ({ code }) => `/organizations/${code}/headcounts?done=register`,
);
