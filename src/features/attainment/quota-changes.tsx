import { formatNumber, formatPercent } from "@/text/format";
import { useLanguage, useWords } from "@/text/words";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { Pair } from "@/ui/pair";
import { Percent } from "@/ui/percent";
import { Row } from "@/ui/row";
import type { OtherRevision } from "./other-revisions";
import { revisionWords } from "./revision-words";
import { shapeWords } from "./shape-words";
import { askedWords, verdictWords } from "./verdict-words";

type Props = { readonly admitted: number; readonly revisions: readonly OtherRevision[] };

/** What a quota asked for at other times of its period, each with its attainment; what was closed is struck out. */
export const QuotaChanges = ({ admitted, revisions }: Props) =>
  revisions.map((revision) => <Change key={revision.measured.quota.id} admitted={admitted} revision={revision} />);

function Change({ admitted, revision }: { admitted: number; revision: OtherRevision }) {
  const [say, to] = [useWords("attainment"), useLanguage()];
  const { measured } = revision;
  const { basis, max, percent, quota } = measured;
  const { when, closed } = revisionWords(to)(revision);
  const pair = <Pair done={formatNumber(admitted, to)} asked={askedWords(to)(measured)} />;
  const isPlain = closed === null && max === null;
  return (
    <Row className="text-ink-2">
      <NameCell note={[shapeWords(to)(quota), quota.decisionNo, closed].filter(Boolean).join(" · ")}>
        {say(`basis.${basis}`)}, {when}
      </NameCell>
      <Cell numeric>{closed ? <s>{pair}</s> : pair}</Cell>
      <Cell numeric folded={isPlain ? undefined : "out"}>
        {isPlain ? <Percent text={percent === null ? undefined : formatPercent(percent, to)} /> : null}
      </Cell>
      <Cell numeric folded={closed ? "out" : "third"}>
        {closed ? say("closedQuota") : verdictWords(to)(admitted, measured)}
      </Cell>
    </Row>
  );
}
