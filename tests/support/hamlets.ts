import { createHamlet, saveHamletFacts } from "@/data/hamlets/changes";
import { saveSecretary } from "@/data/hamlets/contact-changes";
import { saveService } from "@/data/hamlets/serving-changes";
import type { Access } from "@/domain/access";
import { SecretaryInput } from "@/domain/hamlets/contact";
import { HamletFactsInput } from "@/domain/hamlets/facts";
import { HamletInput } from "@/domain/hamlets/hamlet";
import { ServiceInput } from "@/domain/hamlets/serving-cell";
import { operate } from "@/domain/policy";
import { answer } from "./entering";
import { at, granted, plantTinyTree, today } from "./tiny-tree";

/** Adds a hamlet as a form would. */
export const addHamlet = async (access: Access<"hamlet.keep">, commune: string, name: string, more: object = {}) =>
  createHamlet(
    access,
    await at(commune),
    HamletInput.parse({ organization: commune, name, from: "2010-01-01", key: crypto.randomUUID(), ...more }),
  );

/**
 * The tiny tree with Thôn 1, 2 and 3 in Mường Hum and Thôn 9 in Trung Lèng Hồ. Of Thôn 1 it is known what was counted, and
 * that it has its own cell; of that cell, who is secretary.
 */
export async function plantHamlets() {
  await plantTinyTree();
  const whole = operate("hamlet.keep", today);
  for (const name of ["Thôn 1", "Thôn 2", "Thôn 3"]) answer(await addHamlet(whole, "muong-hum", name));
  answer(await addHamlet(whole, "trung-leng-ho", "Thôn 9"));
  const keeper = await granted("secretary", "muong-hum", "hamlet.keep");
  const service = { hamlet: "thon-1", kind: "OWN", cell: "seo-po-ho", from: "2015-01-01" };
  answer(await saveService(keeper, ServiceInput.parse(service)));
  const facts = { hamlet: "thon-1", on: "2023-12-18", households: 208, poorHouseholds: 25, ethnicGroup: "tay" };
  answer(await saveHamletFacts(keeper, HamletFactsInput.parse({ ...facts, source: "UBND xã" })));
  const secretary = { organization: "seo-po-ho", name: "Vàng A Tủa", telephone: "0912345678", from: "2022-01-01" };
  answer(await saveSecretary(keeper, await at("seo-po-ho"), SecretaryInput.parse(secretary)));
}
