"use server";
import { action } from "@/access/action";
import {
  HelperEnding,
  NoteWithdrawal,
  OutcomeInput,
  RemarkInput,
  RemarkPeriod,
  TaskInput,
} from "@/domain/candidates/following";
import { dossierPlace } from "./dossier-place";
import { changePeriod, endHelp, enterOutcome, enterRemark, enterTask, withdrawNote } from "./follow";

export const endHelper = action("candidate.keep", HelperEnding, endHelp, (told) => dossierPlace(told, "helpEnded"));

export const recordRemark = action("candidate.keep", RemarkInput, enterRemark, (told) =>
  dossierPlace(told, "remarked"),
);

export const setRemarkPeriod = action("candidate.keep", RemarkPeriod, changePeriod, (told) =>
  dossierPlace(told, "period"),
);

export const giveTask = action("candidate.keep", TaskInput, enterTask, (told) => dossierPlace(told, "taskGiven"));

export const recordOutcome = action("candidate.keep", OutcomeInput, enterOutcome, (told) =>
  dossierPlace(told, "taskClosed"),
);

export const takeBackNote = action("candidate.keep", NoteWithdrawal, withdrawNote, (told) =>
  dossierPlace(told, "noteWithdrawn"),
);
