import { z } from "zod";
import { Day } from "../day";
import { Choice, Optional, Text, Ticked } from "../input";
import { type Area, areas, kinds, sectors } from "../organization";
import { OrganizationCode } from "./organization-code";

/** The name of an organization, its white space evened out. */
export const OrganizationName = Text(200).transform((name) => name.replace(/\s+/g, " "));

const Sectored = {
  sector: Choice(sectors),
  mountain: Ticked,
  border: Ticked,
  island: Ticked,
  minority: Ticked,
};

/** A new organization under `superior`; without a code one is made of the name. */
export const FoundingInput = z.object({
  superior: Text(100),
  name: OrganizationName,
  kind: z.enum(kinds, "input.required"),
  code: Optional(OrganizationCode),
  foundedOn: Day,
  ...Sectored,
});
export type FoundingInput = z.infer<typeof FoundingInput>;

/** Another name, kind or superior from a day on; no superior for what stands at the root. */
export const ArrangementInput = z.object({
  organization: Text(100),
  name: OrganizationName,
  kind: z.enum(kinds, "input.required"),
  superior: Optional(Text(100)),
  from: Day,
});

export const DescriptionInput = z.object({ organization: Text(100), ...Sectored });

export const ClosingInput = z.object({ organization: Text(100), on: Day });

type Ticks = Pick<FoundingInput, "mountain" | "border" | "island" | "minority">;

/** The areas whose boxes are ticked. */
export const areasOf = ({ mountain, border, island, minority }: Ticks): Area[] => {
  const ticked = { MOUNTAIN: mountain, BORDER: border, ISLAND: island, ETHNIC_MINORITY: minority };
  return areas.filter((area) => ticked[area]);
};
