import type { ReactNode } from "react";
import { type Share, smallest } from "@/domain/figures/small-number";
import type { Told } from "@/domain/figures/veil";
import { formatNumber } from "@/text/format";
import type { Language } from "@/text/language";
import { toldWords } from "@/text/told-words";
import { wordsIn } from "@/text/words";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { Percent } from "@/ui/percent";
import { Row } from "@/ui/row";
import { ShareBar } from "@/ui/share-bar";
import { shareText } from "./share-text";

type Props = {
  readonly name: string;
  readonly share: Share;
  /** Not all are told how many have a trait that is sensitive. */
  readonly told?: Told;
  readonly to: Language;
  readonly children?: ReactNode;
};

/** A part of some persons: its name, the bar, the count and the share, each also in words. */
export function ShareRow({ name, share, told = "count", to, children }: Props) {
  if (told !== "count")
    return (
      <Row>
        <NameCell>{name}</NameCell>
        <Cell folded="out" />
        {children}
        <Cell numeric strong>
          {toldWords(told, smallest, to)}
        </Cell>
        <Cell numeric>–</Cell>
      </Row>
    );

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
