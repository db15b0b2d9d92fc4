import "server-only";
import type { AskAccess } from "@/access/access-to";
import { findStanding, type Standing } from "@/data/organizations/standing";
import { listRegulations } from "@/data/regulations/regulations";
import {
  type Eligible,
  findClass,
  type KeptClass,
  listClasses,
  listEligible,
  listSeats,
  type Seat,
} from "@/data/sourcing/awareness-classes";
import { type Access, covers } from "@/domain/access";
import type { Day } from "@/domain/day";
import { isUuid } from "@/domain/input";
import { type CertificateStanding, certificateOn } from "@/domain/sourcing/certificate";
import { type ClassQuery, readClassQuery } from "./class-query";

/** A class as it is told: what was typed of it may name somebody, so it is blank for who sees no names. */
const toldTo = (names: Access | undefined, of: KeptClass): KeptClass =>
  covering(names, of.path) ? of : { ...of, name: "", where: "", documentNo: null };

export type ClassesPage = {
  readonly standing: Standing;
  readonly today: Day;
  readonly classes: readonly KeptClass[];
  readonly last: string | undefined;
  readonly keeps: boolean;
};

const onePage = 50;

/** The classes of an organization and those below it; nothing where it is out of reach. */
export async function readClasses(
  access: Access<"attainment.read">,
  ask: AskAccess,
  code: string,
  query: unknown,
): Promise<ClassesPage | undefined> {
  const standing = await findStanding(access, code);
  if (!standing) return undefined;
  const { path } = standing.organization;
  const [keeper, names, found] = await Promise.all([
    ask("class.keep"),
    ask("candidate.read"),
    listClasses(access, path, readClassQuery(query).after, onePage + 1),
  ]);
  const classes = found.slice(0, onePage).map((one) => toldTo(names, one));
  const last = found.length > onePage ? classes.at(-1)?.id : undefined;
  return { standing, today: access.today, classes, last, keeps: keeper !== undefined && covers(keeper.places, path) };
}

export type Choice = Eligible & { readonly certificate: CertificateStanding };

export type ClassPage = {
  readonly standing: Standing;
  readonly today: Day;
  readonly of: KeptClass;
  readonly query: ClassQuery;
  /** By name, for who handles the dossiers; for all others the counts alone. */
  readonly seats: readonly Seat[] | undefined;
  readonly choices: readonly Choice[];
  /** The last one to choose from, where there are more. */
  readonly last: string | undefined;
  readonly keeps: boolean;
};

/** One class of an organization, with whom to choose from where that is asked; nothing where it is out of reach. */
export async function readClass(
  access: Access<"attainment.read">,
  ask: AskAccess,
  { code, id }: { readonly code: string; readonly id: string },
  asked: unknown,
): Promise<ClassPage | undefined> {
  const standing = isUuid(id) ? await findStanding(access, code) : undefined;
  const of = standing && (await findClass(access, id));
  if (!standing || of?.organizationId !== standing.organization.id) return undefined;
  const query = readClassQuery(asked);
  const names = covering(await ask("candidate.read"), of.path);
  const keeps = names !== undefined && covering(await ask("class.keep"), of.path) !== undefined;
  const chooses = keeps && query.choose ? names : undefined;
  const [seats, found, regulations] = await Promise.all([
    names && listSeats(names, id),
    chooses ? listEligible(chooses, of, query.after, onePage + 1) : [],
    listRegulations(),
  ]);
  const choices = found
    .slice(0, onePage)
    .map((one) => ({ ...one, certificate: certificateOn(one.certificateOn, access.today, regulations) }));
  const last = found.length > onePage ? choices.at(-1)?.id : undefined;
  return { standing, today: access.today, of: toldTo(names, of), query, seats, choices, last, keeps };
}

const covering = <Held extends Access>(access: Held | undefined, path: string): Held | undefined =>
  access && covers(access.places, path) ? access : undefined;
