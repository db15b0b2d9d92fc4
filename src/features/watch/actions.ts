"use server";
import { accessTo } from "@/access/access-to";
import { action } from "@/access/action";
import { CaseActInput } from "@/domain/watch/case-act";
import { ThresholdInput } from "@/domain/watch/threshold-setting";
import { act } from "./act";
import { casePlace } from "./case-place";
import { changeThreshold } from "./change-threshold";

export const actOnCase = action("watch.act", CaseActInput, act, casePlace);

export const actOnCaseAsSuperior = action("watch.exempt", CaseActInput, act, casePlace);

export const setPlaceThreshold = action(
  "threshold.set",
  ThresholdInput,
  (access, input) => changeThreshold(access, accessTo, input),
  ({ code }) => `/organizations/${code}/watch/thresholds?done=1`,
);
