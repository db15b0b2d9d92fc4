"use server";
import { action } from "@/access/action";
import { saveOfficer, saveSecretary } from "@/data/contact-changes";
import { createHamlet, endHamlet, type HamletTold, saveHamletFacts, saveHamletName } from "@/data/hamlet-changes";
import { findOrganization } from "@/data/organizations";
import { saveService } from "@/data/serving-changes";
import { OfficerInput, SecretaryInput } from "@/domain/contact";
import { HamletClosing, HamletInput, RenamingInput } from "@/domain/hamlet";
import { HamletFactsInput } from "@/domain/hamlet-facts";
import { no } from "@/domain/result";
import { ServiceInput } from "@/domain/serving-cell";

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
