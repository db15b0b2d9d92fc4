import "server-only";
import type { Access } from "@/domain/access";
import type { Certainty } from "@/domain/certainty";
import type { Day } from "@/domain/day";
import { countHamlet, type HamletFactsInput } from "@/domain/hamlets/facts";
import {
  addHamlet,
  closeHamlet,
  type HamletClosing,
  type HamletInput,
  hamletSortKey,
  type RenamingInput,
  renameHamlet,
} from "@/domain/hamlets/hamlet";
import { folded } from "@/domain/name";
import type { Organization } from "@/domain/organization";
import { codeOf, freeCode } from "@/domain/organizations/organization-code";
import { no, type Result, yes } from "@/domain/result";
import { change, type Tx } from "../change";
import { toDate, toDay, toDayOrNull } from "../dates";
import { toOrganization } from "../organizations/organizations";
import { type FoundHamlet, findHamlet } from "./found-hamlet";

type Keeper = Access<"hamlet.keep">;

/** What has been changed: the hamlet and its commune. */
export type HamletTold = { readonly code: string; readonly commune: string };

/** Where a recorded figure comes from. */
type Provenance = { readonly certainty: Certainty; readonly source: string };

/** What the trail is told of a change; never a name of a person. */
export type HamletAct = { readonly did: string; readonly on: Day } & Readonly<
  Record<string, string | number | boolean | null>
>;

/** Adds a hamlet to a commune, once for a key; without a chosen code one is made of the name. */
export const createHamlet = (
  access: Keeper,
  { id, code: commune }: Organization,
  { key, ...input }: HamletInput,
): Promise<Result<HamletTold>> =>
  change<HamletTold>(access, { lock: [id], chain: id, once: { key, body: input } }, async (tx) => {
    const organization = toOrganization(await tx.organization.findUniqueOrThrow({ where: { id } }));
    const checked = addHamlet(input, organization, access.today);
    if (!checked.ok) return checked;
    const called = columnsOf(input.name);
    if (
      await tx.locality.findFirst({ where: { organizationId: id, name: called.name, to: null }, select: { id: true } })
    )
      return no("hamlet.nameTaken", { field: "name" });
    const code = input.code ?? (await codeFor(tx, input.name, commune));
    if (await tx.locality.findUnique({ where: { code }, select: { id: true } }))
      return no("hamlet.codeTaken", { field: "code" });
    const from = toDate(input.from);
    const names = { create: { from, name: input.name } };
    await tx.locality.create({ data: { code, ...called, organizationId: id, path: organization.path, from, names } });
    const after = { did: "added", on: input.from, name: input.name };
    return yes({ answer: { code, commune }, line: { subject: `hamlet:${code}`, after } });
  });

const columnsOf = (name: string) => ({ name, folded: folded(name), sortKey: hamletSortKey(name) });

/** "thon-5", and where another commune has that one "muong-hum-thon-5". */
async function codeFor(tx: Tx, name: string, commune: string) {
  const short = codeOf(name) || "thon";
  const long = `${commune}-${short}`;
  const where = { OR: [{ code: short }, { code: { startsWith: long } }] };
  const taken = (await tx.locality.findMany({ where, select: { code: true } })).map(({ code }) => code);
  return taken.includes(short) ? freeCode(long, taken) : short;
}

/** Changes one hamlet within reach: locks its commune, reads it again, decides and writes. */
export async function changeHamlet(
  access: Keeper,
  code: string,
  run: (tx: Tx, hamlet: FoundHamlet) => Promise<Result<HamletAct>>,
): Promise<Result<HamletTold>> {
  const found = await findHamlet(access, code);
  if (!found) return no("hamlet.unknown", { field: "hamlet" });
  const { organizationId: id, commune } = found;
  return change<HamletTold>(access, { lock: [id], chain: id }, async (tx) => {
    const row = await tx.locality.findUniqueOrThrow({ where: { id: found.id } });
    const { name, path } = row;
    const written = await run(tx, { ...found, name, path, from: toDay(row.from), to: toDayOrNull(row.to) });
    if (!written.ok) return written;
    return yes({ answer: { code, commune }, line: { subject: `hamlet:${code}`, after: { ...written.value } } });
  });
}

/** Calls a hamlet otherwise from a day on. */
export const saveHamletName = (access: Keeper, { hamlet: code, name, from }: RenamingInput) =>
  changeHamlet(access, code, async (tx, hamlet) => {
    const latest = await tx.localityName.findFirstOrThrow({
      where: { localityId: hamlet.id },
      orderBy: { from: "desc" },
    });
    const checked = renameHamlet({ name, from }, { ...hamlet, named: toDay(latest.from) }, access.today);
    if (!checked.ok) return checked;
    const key = { localityId: hamlet.id, from: toDate(from) };
    await tx.localityName.upsert({ where: { localityId_from: key }, create: { ...key, name }, update: { name } });
    await tx.locality.update({ where: { id: hamlet.id }, data: columnsOf(name) });
    return yes({ did: "renamed", on: from, was: hamlet.name, name });
  });

/** Ends a hamlet with its last day; what serves it and who is in charge end with it. */
export const endHamlet = (access: Keeper, { hamlet: code, on }: HamletClosing) =>
  changeHamlet(access, code, async (tx, hamlet) => {
    const checked = closeHamlet(on, { ...hamlet, used: await lastUsed(tx, hamlet) }, access.today);
    if (!checked.ok) return checked;
    const open = { where: { localityId: hamlet.id, to: null }, data: { to: toDate(on) } };
    await tx.localityService.updateMany(open);
    await tx.contact.updateMany(open);
    await tx.locality.update({ where: { id: hamlet.id }, data: open.data });
    return yes({ did: "closed", on });
  });

async function lastUsed(tx: Tx, { id }: FoundHamlet): Promise<Day> {
  const [row] = await tx.$queryRaw<{ used: Date }[]>`
    SELECT greatest(
      (SELECT max("from") FROM "LocalityName" WHERE "localityId" = ${id}), (SELECT max("on") FROM "LocalityFact" WHERE "localityId" = ${id}),
      (SELECT max("from") FROM "LocalityService" WHERE "localityId" = ${id}), (SELECT max("from") FROM "Contact" WHERE "localityId" = ${id})) AS used`;
  if (!row) throw new Error(`hamlet ${id} was never called anything`);
  return toDay(row.used);
}

/** Writes down what was counted on a day; what was counted on the same day is replaced. */
export const saveHamletFacts = (access: Keeper, input: HamletFactsInput, provenance?: Provenance) =>
  changeHamlet(access, input.hamlet, async (tx, hamlet) => {
    const checked = countHamlet(input, hamlet, access.today);
    if (!checked.ok) return checked;
    const {
      on,
      households = null,
      poorHouseholds = null,
      population = null,
      ethnicGroup = null,
      source = null,
    } = input;
    const counted = { households, poorHouseholds, population, ethnicGroup };
    const data = { ...counted, certainty: provenance?.certainty ?? null, source: provenance?.source ?? source };
    const key = { localityId: hamlet.id, on: toDate(on) };
    await tx.localityFact.upsert({ where: { localityId_on: key }, create: { ...key, ...data }, update: data });
    return yes({ did: "counted", on, ...counted });
  });
