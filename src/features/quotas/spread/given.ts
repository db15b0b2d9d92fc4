import { cascade } from "@/domain/quotas/cascade";
import { countField } from "@/domain/quotas/spread";
import type { SpreadPage } from "./spread-page";
import type { SpreadRow } from "./spread-row";

/** Persons assigned to it now; a range counts as its lower end. */
const givenTo = ({ held }: SpreadRow) => held.ASSIGNED?.required ?? 0;

/** What is assigned to those below beside the quota it comes out of. */
export const cascadeOf = ({ rows, lead }: Pick<SpreadPage, "rows" | "lead">) =>
  cascade(
    lead,
    rows.map(({ held }) => held.ASSIGNED),
  );

/** The address of the page, of its file, or of another period. */
export const spreadAddress = (code: string, period: string, part = "spread") =>
  `/organizations/${code}/quotas/${part}?period=${period}`;

/** What the running sum adds up: the fields, and what those have to whom nothing can be assigned here. */
export const summands = ({ rows, proposed }: SpreadPage) => ({
  fields: rows.flatMap((row) => {
    const { isOpen, organization } = row;
    const value = proposed?.counts.get(organization.code);
    return isOpen ? [{ name: countField(organization.code), empty: givenTo(row), value }] : [];
  }),
  besides: rows.reduce((sum, row) => sum + (row.isOpen ? 0 : givenTo(row)), 0),
});
