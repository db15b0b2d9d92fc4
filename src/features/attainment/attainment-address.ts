import type { AttainmentReport } from "./report";

/** The page of an organization in a period, read by the quotas of the same day as this one. */
export const attainmentAddress = ({ quotasOn }: Pick<AttainmentReport, "quotasOn">, code: string, period: string) =>
  `/organizations/${code}/attainment?period=${period}${quotasOn ? `&on=${quotasOn}` : ""}`;
