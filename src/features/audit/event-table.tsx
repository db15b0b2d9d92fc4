import type { HistoryEvent } from "@/data/history";
import { entryIdOf } from "@/domain/trail/entry";
import { returnPeriodOf } from "@/domain/trail/return";
import { formatMoment } from "@/text/format";
import { language, words } from "@/text/words";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Table } from "@/ui/table";
import { actorWords } from "./actor-words";
import type { ActText } from "./words/speech";

type Props = {
  readonly events: readonly HistoryEvent[];
  /** How each is read out. */
  readonly spell: (event: HistoryEvent) => ActText;
  readonly caption: string;
};

/** Acts in words, the act first: what, where, who and when; before and after side by side. */
export async function EventTable({ events, spell, caption }: Props) {
  const say = await words("audit");
  return (
    <Table
      fold
      caption={caption}
      columns={[
        { head: say("columnAct"), width: "27%" },
        { head: say("columnWhen"), width: "9.5rem" },
        { head: say("columnWho"), width: "14%" },
        { head: say("columnBefore"), width: "15%" },
        { head: say("columnAfter"), width: "15%" },
        { head: say("columnReason") },
      ]}
    >
      {events.map((event) => (
        <Event key={event.id} event={event} text={spell(event)} />
      ))}
    </Table>
  );
}

async function Event({ event, text }: { event: HistoryEvent; text: ActText }) {
  const [say, to] = [await words("audit"), await language()];
  const { at, code, place, reason, subject } = event;
  return (
    <Row>
      <NameCell href={pageOf(subject, code)} note={place}>
        {text.did}
      </NameCell>
      <Cell folded="line">
        <span className="n whitespace-nowrap">{formatMoment(at, to)}</span>
      </Cell>
      <Cell folded="line">{(await actorWords())(event)}</Cell>
      <Cell folded="line" lead={text.before && `${say("columnBefore")}:`}>
        {text.before}
      </Cell>
      <Cell folded="line" lead={text.after && `${say("columnAfter")}:`}>
        {text.after}
      </Cell>
      <Cell folded="line" lead={reason ? `${say("columnReason")}:` : undefined}>
        {reason}
      </Cell>
    </Row>
  );
}

/** Where what an act was about can be looked at. */
function pageOf(subject: string, code: string) {
  const [entry, period] = [entryIdOf(subject), returnPeriodOf(subject)];
  const [, user] = /^user:(\d+)$/.exec(subject) ?? [];
  if (user) return `/users/${user}`;
  if (entry) return `/organizations/${code}/admissions/${entry}`;
  return period && `/organizations/${code}/returns/${period}`;
}
