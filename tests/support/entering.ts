import type { Recorded } from "@/data/ledger/ledger";
import type { Access } from "@/domain/access";
import { CorrectionInput } from "@/domain/ledger/correction";
import { NamedInput } from "@/domain/ledger/named-admission";
import { TotalInput } from "@/domain/ledger/total-admission";
import type { Result } from "@/domain/result";
import { enterCorrection, enterNamed, enterTotal } from "@/features/admissions/record";

type Recorder = Access<"admission.record">;

let sent = 0;

/** A key of its own for every sending. */
export const newKey = () => `key ${sent++}`;

/** Enters one person by name, as a form would send it. */
export const sendNamed = (access: Recorder, organization: string, more: object = {}) =>
  enterNamed(
    access,
    NamedInput.parse({ organization, fullName: "Giàng A Câu", ceremonyOn: "2023-05-19", key: newKey(), ...more }),
  );

/** Enters a total, as a form would send it. */
export const sendTotal = (access: Recorder, organization: string, period: string, wanted: number, more: object = {}) =>
  enterTotal(access, TotalInput.parse({ organization, period, wanted, key: newKey(), ...more }));

/** Corrects an entry to a number, or withdraws it. */
export const sendCorrection = (access: Recorder, entry: string, more: object = {}) =>
  enterCorrection(access, CorrectionInput.parse({ entry, reason: "ghi nhầm", key: newKey(), ...more }));

/** The answer of what must not be refused. */
export function answer<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

export const idOf = async (sending: Promise<Result<Recorded>>) => answer(await sending).id;

/** The codes of what is wrong; empty where nothing is. */
export const problemsOf = (result: Result<unknown>) => (result.ok ? [] : result.problems.map(({ code }) => code));
