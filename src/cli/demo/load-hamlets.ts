import { operator } from "@/access/operator";
import { createHamlet, saveHamletFacts } from "@/data/hamlets/changes";
import { findHamlet } from "@/data/hamlets/found-hamlet";
import { saveService } from "@/data/hamlets/serving-changes";
import { HamletFactsInput } from "@/domain/hamlets/facts";
import { HamletInput } from "@/domain/hamlets/hamlet";
import { ServiceInput } from "@/domain/hamlets/serving-cell";
import { codeOf } from "@/domain/organizations/organization-code";
import { expected } from "../command";
import { hamlets } from "./hamlets";
import { place } from "./place";
import type { DemoHamlet } from "./story";

/** The hamlets of the story. One whose load was cut off begins where it was; a service already there is not written twice. */
export async function loadHamlets() {
  for (const hamlet of hamlets) await load(hamlet);
}

async function load({ commune, name, cell, certainty, source, counted }: DemoHamlet) {
  const access = await operator("hamlet.keep");
  const organization = await place(commune);
  const code = codeOf(name);
  const from = organization.foundedOn;
  const added = HamletInput.parse({ organization: commune, name, code, from, key: `demo hamlet ${code}` });
  if (!(await findHamlet(access, code))) expected(await createHamlet(access, organization, added));
  const service = ServiceInput.parse({ hamlet: code, kind: "OWN", cell, from });
  const served = await saveService(access, service, { certainty, source });
  if (!served.ok && served.problems.some((one) => one.code !== "hamlet.nothingChanged")) expected(served);
  if (!counted) return;
  const { certainty: sure, source: told, ...figures } = counted;
  const input = HamletFactsInput.parse({ hamlet: code, ...figures });
  expected(await saveHamletFacts(access, input, { certainty: sure, source: told }));
}
