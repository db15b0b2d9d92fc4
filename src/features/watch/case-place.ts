import type { TakenCaseStep } from "@/data/watch/case-changes";

/** Where one goes on after an act: the case itself. */
export const casePlace = ({ code, id, act }: TakenCaseStep) => `/organizations/${code}/watch/${id}?done=${act}`;
