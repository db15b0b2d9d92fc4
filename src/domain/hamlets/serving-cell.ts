import { z } from "zod";
import { type Day, dayBefore, RequiredDay } from "../day";
import { Optional, Text } from "../input";
import { isCell, type Organization } from "../organization";
import type { Problem } from "../problem";
import { noneOf, type Result, yes } from "../result";
import { whileWorking } from "./contact";
import { type HamletDays, whileThere } from "./hamlet";

/** A cell of the hamlet's own, one it shares with other hamlets, or none. */
export const serviceKinds = ["OWN", "JOINT", "NONE"] as const;
export type ServiceKind = (typeof serviceKinds)[number];

/** How a hamlet stands: as above; LOST where the cell has ended or gone to another commune; UNKNOWN where nobody has said. */
export type Served = ServiceKind | "LOST" | "UNKNOWN";

/** Nobody's cell serves it. */
export const isWithoutCell = (served: Served) => served === "NONE" || served === "LOST";

export const ServiceInput = z.object({
  hamlet: Text(100),
  kind: z.enum(serviceKinds, "input.required"),
  /** The code of the cell; none for NONE. */
  cell: Optional(Text(100)),
  from: RequiredDay,
});
export type ServiceInput = z.infer<typeof ServiceInput>;

type Cell = Pick<Organization, "id" | "kind" | "path" | "foundedOn" | "closedOn">;

/** A line of what serves the hamlet; `cell` is null for NONE. */
type Line = {
  readonly kind: ServiceKind;
  readonly cell: { readonly id: number; readonly name: string } | null;
  readonly from: Day;
};

export type ServiceFacts = {
  readonly hamlet: HamletDays & { readonly path: string };
  /** The cell that was asked for, where there is one. */
  readonly cell: Cell | undefined;
  /** Of the lines so far the last, which has no end. */
  readonly latest: Line | undefined;
  /** What the cell is to other hamlets on the day or after it. */
  readonly others: readonly { readonly hamlet: string; readonly kind: ServiceKind }[];
  readonly today: Day;
};

/** What a new line does to those there are. */
export type Serving = {
  readonly kind: ServiceKind;
  readonly cellId: number | null;
  /** The latest line began on the very day: it is written over instead of being ended. */
  readonly replaces: boolean;
  /** The last day of the line before. */
  readonly until: Day;
};

/** A cell serves a hamlet from the day on, until another line begins. */
export function serve(input: ServiceInput, facts: ServiceFacts): Result<Serving> {
  const { kind, from } = input;
  const { hamlet, cell, latest, today } = facts;
  const cellId = kind === "NONE" ? null : (cell?.id ?? null);
  const checked = noneOf([
    ...whileThere(from, hamlet, today, "from"),
    ...(kind === "NONE" ? checkNone(input) : checkCell(input, facts)),
    ...(latest ? checkLatest(input, latest, { cellId, first: hamlet.from }) : []),
  ]);
  return checked.ok ? yes({ kind, cellId, replaces: latest?.from === from, until: dayBefore(from) }) : checked;
}

type Check = Problem | false;

const checkNone = ({ cell }: ServiceInput): Check[] => [
  cell !== undefined && { code: "hamlet.noneWithCell", field: "cell" },
];

function checkCell({ kind, cell: asked, from }: ServiceInput, { hamlet, cell, others }: ServiceFacts): Check[] {
  if (asked === undefined) return [{ code: "input.required", field: "cell" }];
  if (!cell || !isCell(cell.kind) || !cell.path.startsWith(hamlet.path))
    return [{ code: "hamlet.cellUnknown", field: "cell" }];
  // A cell of one's own serves nobody else; a joint one is nobody's own.
  const taken = others.find((other) => kind === "OWN" || other.kind === "OWN");
  const code = taken?.kind === "OWN" ? "hamlet.cellOwned" : "hamlet.cellShared";
  return [
    // That the day lies ahead has been said above.
    ...whileWorking(from, cell, from),
    taken !== undefined && { code, field: "cell", values: { hamlet: taken.hamlet } },
  ];
}

function checkLatest(
  { kind, from }: ServiceInput,
  latest: Line,
  { cellId, first }: { readonly cellId: number | null; readonly first: Day },
): Check[] {
  const isSame = latest.kind === kind && (latest.cell?.id ?? null) === cellId;
  // Two cells of its own would overlap unless somebody says when the former one ceased to be.
  const isSecond = kind === "OWN" && latest.kind === "OWN" && !isSame && from !== latest.from;
  return [
    isSame && { code: "hamlet.nothingChanged", field: "kind" },
    from >= first && from < latest.from && { code: "hamlet.laterOne", field: "from", values: { day: latest.from } },
    isSecond && {
      ...{ code: "hamlet.ownAlready" as const, field: "cell" },
      values: { cell: latest.cell?.name ?? "", day: latest.from },
    },
  ];
}
