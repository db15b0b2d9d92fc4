import type { Day } from "../day";
import { contains, type Months } from "../month";
import { completenessOf, type ReturnFigures } from "./figures";
import { isOver } from "./return";

/** Something to look at before a return is handed in. It warns and never forbids. */
export type Finding =
  | { readonly kind: "running"; readonly day: Day }
  | { readonly kind: "silent" }
  | { readonly kind: "unitemised"; readonly count: number }
  | { readonly kind: "unphased"; readonly count: number }
  | { readonly kind: "silentBelow"; readonly count: number; readonly all: number; readonly names: readonly string[] }
  | { readonly kind: "missing"; readonly count: number; readonly all: number; readonly names: readonly string[] }
  | { readonly kind: "decrease"; readonly was: number; readonly now: number }
  | { readonly kind: "decreaseBelow"; readonly name: string; readonly was: number; readonly now: number }
  | { readonly kind: "lessThanPart"; readonly part: Months; readonly was: number; readonly now: number };

/** A figure handed in before: of a shorter period inside this one. */
export type HandedPart = Months & { readonly admitted: number };

export type Checking = {
  readonly period: Months;
  readonly today: Day;
  readonly figures: ReturnFigures;
  /** What was handed in for the same period before. */
  readonly earlier: ReturnFigures | undefined;
  readonly parts: readonly HandedPart[];
};

/** What is worth a look before handing in, the figure itself first. */
export function returnChecks(checking: Checking): Finding[] {
  const { period, today, figures, earlier, parts } = checking;
  const { own, children } = figures;
  return [
    ...(isOver(period, today) ? [] : [{ kind: "running", day: today } as const]),
    ...(own.isReported ? [] : [{ kind: "silent" } as const]),
    ...(own.unitemised > 0 && children.length > 0 ? [{ kind: "unitemised", count: own.unitemised } as const] : []),
    ...(own.unphased > 0 ? [{ kind: "unphased", count: own.unphased } as const] : []),
    ...(earlier && own.admitted < earlier.own.admitted
      ? [{ kind: "decrease", was: earlier.own.admitted, now: own.admitted } as const]
      : []),
    ...parts
      .filter((part) => isPart(part, period) && part.admitted > own.admitted)
      .map(({ from, to, admitted }) => ({
        kind: "lessThanPart" as const,
        part: { from, to },
        was: admitted,
        now: own.admitted,
      })),
    ...decreasesBelow(figures, earlier),
    ...silentBelow(figures),
    ...missing(figures),
  ];
}

const isPart = (part: Months, whole: Months) =>
  contains(whole, part) && !(part.from === whole.from && part.to === whole.to);

const decreasesBelow = ({ children }: ReturnFigures, earlier: ReturnFigures | undefined): Finding[] =>
  children.flatMap(({ id, name, admitted: now }) => {
    const was = earlier?.children.find((child) => child.id === id)?.admitted ?? 0;
    return now < was ? [{ kind: "decreaseBelow", name, was, now }] : [];
  });

function silentBelow({ children }: ReturnFigures): Finding[] {
  const silent = children.filter(({ isReported }) => !isReported);
  return silent.length === 0
    ? []
    : [{ kind: "silentBelow", count: silent.length, all: children.length, names: namesOf(silent) }];
}

function missing({ children }: ReturnFigures): Finding[] {
  const handed = completenessOf(children);
  return !handed || handed.count === handed.all
    ? []
    : [{ kind: "missing", ...handed, names: namesOf(children.filter(({ isHandedIn }) => isHandedIn === false)) }];
}

const namesOf = (children: readonly { readonly name: string }[]) => children.map(({ name }) => name);
