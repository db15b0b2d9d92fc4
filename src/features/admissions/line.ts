import "server-only";
import type { AskAccess } from "@/access/access-to";
import { findLine, type LedgerLine, listChain, listDrawn } from "@/data/ledger/admissions";
import { type AdmittedPerson, findAdmittedPerson } from "@/data/ledger/admitted-person";
import { findStanding, type Standing } from "@/data/organizations/standing";
import { listToldBy } from "@/data/told-by";
import { type Access, covers } from "@/domain/access";
import type { Told } from "@/domain/ledger/told";
import { withReasons } from "@/domain/reason";
import { type CountedTerm, countedTerms } from "@/domain/term";
import { type Effect, effectsOf, effectsOfWithdrawal } from "./effects";
import { lineId, type Query, said } from "./query";

/** One entry with all that belongs to it. */
export type LinePage = {
  readonly standing: Standing;
  readonly terms: readonly CountedTerm[];
  readonly line: LedgerLine;
  readonly corrections: readonly LedgerLine[];
  /** The total it was drawn from, where that is within reach. */
  readonly total: LedgerLine | undefined;
  /** Where it is itself a total: what was drawn from it. */
  readonly drawn: readonly LedgerLine[];
  readonly person: AdmittedPerson | undefined;
  /** Just written: by which line, and what it changed. */
  readonly done: { readonly line: LedgerLine; readonly effects: readonly Effect[] } | undefined;
  /** May be corrected here; `effects` is what withdrawing it would change, not asked again right after a change. */
  readonly correctable: { readonly effects: readonly Effect[]; readonly toldBy: readonly Told[] } | undefined;
};

/** The entry that this line is, or that it corrects; nothing where it is out of reach or of another organization. */
export async function readLine(
  access: Access<"admission.read">,
  ask: AskAccess,
  { code, id }: { readonly code: string; readonly id: string },
  query: Query,
): Promise<LinePage | undefined> {
  const asked = lineId(id);
  const [standing, chain] = await Promise.all([findStanding(access, code), asked ? listChain(access, asked) : []]);
  const [line, ...corrections] = withReasons(await ask("member.read"), chain);
  if (!standing || !line || line.code !== code) return undefined;
  const written = said(query, "done") ? chain.find((one) => one.id === asked) : undefined;
  const [around, person, effects, toldBy] = await Promise.all([
    readAround(access, line),
    readPerson(ask, line),
    readEffects(ask, standing, line, written),
    readToldBy(ask, standing, line),
  ]);
  const terms = countedTerms(standing.organization.path, standing.termRows);
  const isDone = written && effects;
  return {
    standing,
    terms,
    line,
    corrections,
    ...around,
    person,
    done: isDone ? { line: written, effects } : undefined,
    correctable: effects && isCorrectable(line) ? { effects: isDone ? [] : effects, toldBy } : undefined,
  };
}

const isCorrectable = ({ kind, count, isWithdrawn }: LedgerLine) => kind !== "CORRECTION" && count >= 0 && !isWithdrawn;

async function readAround(access: Access<"admission.read">, { id, kind, count, itemisesId }: LedgerLine) {
  const drawn = kind === "TOTAL" && count > 0 && !itemisesId ? await listDrawn(access, id, 50) : [];
  return { drawn, total: itemisesId ? await findLine(access, itemisesId) : undefined };
}

async function readPerson(ask: AskAccess, { id, kind }: LedgerLine) {
  const names = kind === "NAMED" ? await ask("member.read") : undefined;
  return names && findAdmittedPerson(names, id);
}

/** The papers that will show a correction; only for who may make it. */
async function readToldBy(ask: AskAccess, { organization }: Standing, line: LedgerLine): Promise<Told[]> {
  const recorder = await ask("admission.record");
  return recorder && covers(recorder.places, organization.path) ? listToldBy(recorder, line, line) : [];
}

/** Only for who may enter here: nobody else gains anything by it. */
async function readEffects(ask: AskAccess, standing: Standing, line: LedgerLine, written: LedgerLine | undefined) {
  const recorder = await ask("admission.record");
  if (!recorder || !covers(recorder.places, standing.organization.path)) return undefined;
  if (written) return effectsOf(recorder, standing, line, written.id);
  return isCorrectable(line) ? effectsOfWithdrawal(recorder, standing, line) : [];
}
