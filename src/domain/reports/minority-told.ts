import { type Told, toldTogether } from "../figures/veil";
import type { ReportFigures, ReportLine } from "./figures";

/** What who reads no names is told of how many are of an ethnic minority, in all and at each place below. */
export const minorityTold = ({
  own,
  children,
}: Pick<ReportFigures, "own" | "children">): { readonly sum: Told; readonly parts: readonly Told[] } =>
  toldTogether(partOf(own), children.map(partOf));

const partOf = ({ minority, named }: ReportLine) => ({ count: minority, whole: named });
