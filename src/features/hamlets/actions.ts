"use server";
import { action } from "@/access/action";
import { createHamlet, endHamlet, type HamletTold, saveHamletFacts, saveHamletName } from "@/data/hamlets/changes";
import { saveOfficer, saveSecretary } from "@/data/hamlets/contact-changes";
import { saveService } from "@/data/hamlets/serving-changes";
import { findOrganization } from "@/data/organizations/organizations";
import { OfficerInput, SecretaryInput } from "@/domain/hamlets/contact";
import { HamletFactsInput } from "@/domain/hamlets/facts";
import { HamletClosing, HamletInput, RenamingInput } from "@/domain/hamlets/hamlet";
import { ServiceInput } from "@/domain/hamlets/serving-cell";
import { no } from "@/domain/result";

const at = ({ code, commune }: HamletTold, done: string) => `/organizations/${commune}/hamlets/${code}?done=${done}`;

export const addHamlet = action(
  "hamlet.keep",
  HamletInput,
  async (access, input) => {
    const organization = await findOrganization(access, input.organization);
    return organization ? createHamlet(access, organization, input) : no("organization.unknown");
  },
  (told) => at(told, "added"),
);

export const renameHamlet = action("hamlet.keep", RenamingInput, saveHamletName, (told) => at(told, "renamed"));

export const closeHamlet = action("hamlet.keep", HamletClosing, endHamlet, (told) => at(told, "closed"));

export const countHamlet = action(
  "hamlet.keep",
  HamletFactsInput,
  (access, input) => saveHamletFacts(access, input),
  (told) => at(told, "counted"),
);

export const serveHamlet = action(
  "hamlet.keep",
  ServiceInput,
  (access, input) => saveService(access, input),
  (told) => at(told, "served"),
);

export const putInCharge = action("hamlet.keep", OfficerInput, saveOfficer, (told) => at(told, "officer"));

export const nameSecretary = action(
  "hamlet.keep",
  SecretaryInput,
  async (access, input) => {
    const organization = await findOrganization(access, input.organization);
    return organization ? saveSecretary(access, organization, input) : no("organization.unknown");
  },
  ({ code }) => `/organizations/${code}/hamlets?done=secretary`,
);
