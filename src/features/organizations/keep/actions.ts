"use server";
import { action } from "@/access/action";
import { saveAuthorisation } from "@/data/organizations/authorisations";
import { closeOrganization, describeOrganization } from "@/data/organizations/describing";
import { foundOrganization } from "@/data/organizations/founding";
import { findOrganization } from "@/data/organizations/organizations";
import { rearrange } from "@/data/organizations/rearranging";
import { AuthorisationInput } from "@/domain/organizations/authorisation";
import {
  ArrangementInput,
  areasOf,
  ClosingInput,
  DescriptionInput,
  FoundingInput,
} from "@/domain/organizations/keeping";
import { no } from "@/domain/result";

const at = (code: string, done: string) => `/organizations/${code}/keep?done=${done}`;
const unknown = no("organization.unknown");

export const found = action(
  "organization.keep",
  FoundingInput,
  async (access, input) => {
    const superior = await findOrganization(access, input.superior);
    return superior ? foundOrganization(access, superior, { ...input, areas: areasOf(input) }) : unknown;
  },
  ({ superior, code }) => at(superior, `founded:${code}`),
);

export const arrangeAnew = action(
  "organization.keep",
  ArrangementInput,
  async (access, { organization: code, superior: above, ...wanted }) => {
    const organization = await findOrganization(access, code);
    if (!organization) return unknown;
    const superior = above === undefined ? undefined : await findOrganization(access, above);
    if (above !== undefined && !superior) return no("placement.superiorUnknown", { field: "superior" });
    return rearrange(access, organization, superior, wanted);
  },
  ({ code }) => at(code, "arranged"),
);

export const describe = action(
  "organization.keep",
  DescriptionInput,
  async (access, input) => {
    const organization = await findOrganization(access, input.organization);
    if (!organization) return unknown;
    return describeOrganization(access, organization, { sector: input.sector ?? null, areas: areasOf(input) });
  },
  ({ code }) => at(code, "described"),
);

export const authoriseCommittee = action(
  "candidate.decide",
  AuthorisationInput,
  async (access, input) => {
    const organization = await findOrganization(access, input.organization);
    return organization ? saveAuthorisation(access, organization, input) : unknown;
  },
  ({ code }) => at(code, "authorised"),
);

export const close = action(
  "organization.keep",
  ClosingInput,
  async (access, { organization: code, on }) => {
    const organization = await findOrganization(access, code);
    return organization ? closeOrganization(access, organization, on) : unknown;
  },
  ({ code }) => at(code, "closed"),
);
