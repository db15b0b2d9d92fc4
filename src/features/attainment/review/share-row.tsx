import type { ReactNode } from "react";
import type { Share } from "@/domain/figures/small-number";
import { formatNumber } from "@/text/format";
import type { Language } from "@/text/language";
import { wordsIn } from "@/text/words";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { Percent } from "@/ui/percent";
import { Row } from "@/ui/row";
import { ShareBar } from "@/ui/share-bar";
import { shareText } from "./share-text";

type Props = { readonly name: string; readonly share: Share; readonly to: Language; readonly children?: ReactNode };

/** A part of some persons: its name, the bar, the count and the share, each also in words. */
export function ShareRow({ name, share, to, children }: Props) {
  const say = wordsIn(to, "review");
  const { part, whole, percent } = share;
  const isSmall = percent === "small";
  return (
    <Row>
      <NameCell>{name}</NameCell>
      <Cell folded={isSmall ? "out" : "second"}>
        {isSmall ? null : <ShareBar part={part} whole={whole} label={say("ofWhole", { part, whole })} />}
      </Cell>
      {children}
      <Cell numeric strong>
        {formatNumber(part, to)}
      </Cell>
      <Cell numeric>{isSmall ? shareText(share, to) : <Percent text={shareText(share, to)} />}</Cell>
    </Row>
  );
}
