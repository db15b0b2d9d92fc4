import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Blank } from "@/ui/blank";
import { Cell } from "@/ui/cell";
import { Done } from "@/ui/done";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Table } from "@/ui/table";
import { MistakeForm, TransferBackNote } from "./mistake-form";
import type { TransferPage } from "./transfer-page";

/** Members who went elsewhere and who came from elsewhere, the latest first. */
export async function TransferView({ page: { transfers, keeps, done } }: { page: TransferPage }) {
  const [say, tongue] = await Promise.all([words("members"), language()]);
  const standing = transfers.filter(({ isTakenBack }) => !isTakenBack);
  return (
    <>
      {done === "transferred" || done === "takenBack" ? (
        <Done>{say(done === "takenBack" ? "done.takenBackAway" : "done.transferredAway")}</Done>
      ) : null}
      {transfers.length === 0 ? (
        <Blank kind="empty" level={2} heading={say("transfersNone")} />
      ) : (
        <Table
          caption={say("transfersTitle")}
          fold
          columns={[
            { head: say("columnName") },
            { head: say("columnFrom"), width: "24%" },
            { head: say("columnTo"), width: "24%" },
            { head: say("columnOn"), width: "12%" },
            { head: say("decisionNo"), width: "14%" },
          ]}
        >
          {transfers.map(({ id, memberId, fullName, from, to, toCode, on, decisionNo, isHere, isTakenBack }) => (
            <Row key={id}>
              <NameCell
                href={isHere ? `/organizations/${toCode}/members/${memberId}` : undefined}
                note={isTakenBack ? say("takenBack") : undefined}
              >
                {fullName}
              </NameCell>
              <Cell folded="line">{from}</Cell>
              <Cell folded="line" lead="→">
                {to}
              </Cell>
              <Cell folded="line">
                <span className="n">{formatDay(on, tongue)}</span>
              </Cell>
              <Cell folded="out">{decisionNo}</Cell>
            </Row>
          ))}
        </Table>
      )}
      {keeps ? (
        <MistakeForm options={standing.map(({ id, on, fullName }) => ({ kind: "TRANSFER", id, on, fullName }))} />
      ) : standing.length > 0 ? (
        <div className="pt-4 print:hidden">
          <TransferBackNote />
        </div>
      ) : null}
    </>
  );
}
