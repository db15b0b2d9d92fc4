import { formatNumber, formatPercent } from "@/text/format";
import { language, words } from "@/text/words";
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

async function Change({ admitted, revision }: { admitted: number; revision: OtherRevision }) {
  const [say, to] = [await words("attainment"), await language()];
  const { measured } = revision;
  const { basis, max, percent, quota } = measured;
  const { when, closed } = (await revisionWords())(revision);
  const pair = <Pair done={formatNumber(admitted, to)} asked={(await askedWords())(measured)} />;
  const isPlain = closed === null && max === null;
  return (
    <Row className="text-ink-2">
      <NameCell note={[(await shapeWords())(quota), quota.decisionNo, closed].filter(Boolean).join(" · ")}>
        {say(`basis.${basis}`)}, {when}
      </NameCell>
      <Cell numeric>{closed ? <s>{pair}</s> : pair}</Cell>
      <Cell numeric folded={isPlain ? undefined : "out"}>
        {isPlain ? <Percent text={percent === null ? undefined : formatPercent(percent, to)} /> : null}
      </Cell>
      <Cell numeric folded={closed ? "out" : "third"}>
        {closed ? say("closedQuota") : (await verdictWords())(admitted, measured)}
      </Cell>
    </Row>
  );
}
