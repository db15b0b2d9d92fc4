"use server";
import { action } from "@/access/action";
import { saveHeadcount } from "@/data/headcount-changes";
import { findOrganization } from "@/data/organizations";
import { countMembers, HeadcountInput } from "@/domain/headcount";
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
