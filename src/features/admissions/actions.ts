"use server";
import { action } from "@/access/action";
import { Whole } from "@/domain/input";
import { mostInOneEntry } from "@/domain/ledger/admission";
import { CorrectionInput } from "@/domain/ledger/correction";
import { NamedInput } from "@/domain/ledger/named-admission";
import { TotalInput } from "@/domain/ledger/total-admission";
import { answered } from "./answered";
import { enterCorrection, enterNamed, enterTotal } from "./record";
import { whereRecorded } from "./where-recorded";

export const recordNamed = action(
  "admission.record",
  NamedInput,
  (access, input) => answered(enterNamed(access, input, { mustChoose: true })),
  whereRecorded,
);

export const recordTotal = action(
  "admission.record",
  TotalInput,
  (access, input) => answered(enterTotal(access, input, { mustChoose: true })),
  whereRecorded,
);

/** To another number. Left blank it would be withdrawn, which is asked for by name below. */
export const correctTotal = action(
  "admission.record",
  CorrectionInput.extend({ count: Whole(mostInOneEntry) }),
  (access, input) => answered(enterCorrection(access, input)),
  whereRecorded,
);

export const withdrawLine = action(
  "admission.record",
  CorrectionInput.omit({ count: true }),
  (access, input) => answered(enterCorrection(access, input), "count"),
  whereRecorded,
);
