"use server";
import { accessTo } from "@/access/access-to";
import { action } from "@/access/action";
import { saveOrigin as save } from "@/data/candidates/origins";
import { CandidateInput } from "@/domain/candidates/candidate";
import { OriginInput } from "@/domain/candidates/origin";
import { ReopeningInput, StepInput, StepWithdrawal, StopInput } from "@/domain/candidates/step-input";
import { no } from "@/domain/result";
import { admit } from "./admit";
import { dossierPlace } from "./dossier-place";
import { openDossier } from "./open";
import { enterStep, reopen, stop, withdraw } from "./record";
import { whoRecords } from "./who-records";

export const openCandidate = action("candidate.keep", CandidateInput, openDossier, (told) =>
  dossierPlace(told, "opened"),
);

export const recordStep = action(whoRecords, StepInput, enterStep, (told) => dossierPlace(told, "step"));

export const recordCeremony = action(
  "candidate.keep",
  StepInput,
  async (keeper, input) => {
    const recorder = await accessTo("admission.record");
    return recorder && input.kind === "CEREMONY" ? admit(keeper, recorder, input) : no("candidate.unknown");
  },
  (told) => dossierPlace(told, "admitted"),
);

export const saveOrigin = action("candidate.keep", OriginInput, save, (told) => dossierPlace(told, "origin"));

export const withdrawStep = action("candidate.keep", StepWithdrawal, withdraw, (told) =>
  dossierPlace(told, "withdrawn"),
);

export const stopCandidate = action("candidate.keep", StopInput, stop, (told) => dossierPlace(told, "stopped"));

export const reopenCandidate = action("candidate.keep", ReopeningInput, reopen, (told) =>
  dossierPlace(told, "reopened"),
);
