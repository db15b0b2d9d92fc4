import { z } from "zod";
import { Day } from "@/domain/day";
import { storable } from "@/domain/input";
import { Said } from "@/domain/said";
import { actKinds } from "@/domain/trail/act";
import { installationKinds } from "@/domain/trail/installation";

const rest = {
  from: Said(Day),
  to: Said(Day),
  who: Said(z.string().trim().min(1).max(100).refine(storable)),
  after: Said(z.string().regex(/^\d{1,18}$/)),
};

const Query = z.object({ kind: Said(z.enum(actKinds)), ...rest });
const OfInstallation = z.object({ kind: Said(z.enum(installationKinds)), ...rest });

/** What part of a history is asked for; what cannot be read is as if it had not been asked. */
export type HistoryFilter = z.infer<typeof Query>;

/** The same of the installation's own trail, where other kinds of acts are told. */
export type InstallationFilter = z.infer<typeof OfInstallation>;

export const readFilter = (query: unknown): HistoryFilter => Query.parse(query);

export const readInstallationFilter = (query: unknown): InstallationFilter => OfInstallation.parse(query);

/** The address of the same part of the history, from another event on or in another form. */
export const filterQuery = (
  { after: _, ...filter }: HistoryFilter | InstallationFilter,
  more: Record<string, string> = {},
) => {
  const said = Object.entries(filter).filter((pair): pair is [string, string] => Boolean(pair[1]));
  const query = new URLSearchParams([...said, ...Object.entries(more)]).toString();
  return query && `?${query}`;
};
