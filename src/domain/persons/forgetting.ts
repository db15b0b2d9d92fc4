import { addMonths } from "../calendar-months";
import type { Day } from "../day";
import type { MemberStatus } from "../members/member";

/** What a person who is forgotten is called. */
export const nobodysName = "Đã ẩn danh";

/** Whoever was given up before this day is forgotten. */
export const forgottenBefore = (today: Day, months: number): Day => addMonths(today, -months);

type Ended = { readonly outcome: "ADMITTED" | "STOPPED" | null; readonly closedOn: Day | null };

/** Whether somebody is forgotten: no member, and every dossier was stopped, every registration and entry by name withdrawn before the day. */
export const isForgotten = (standing: MemberStatus | null, dossiers: readonly Ended[], before: Day): boolean =>
  (standing === null || standing === "VOID") &&
  dossiers.length > 0 &&
  dossiers.every(({ outcome, closedOn }) => outcome === "STOPPED" && closedOn !== null && closedOn < before);
