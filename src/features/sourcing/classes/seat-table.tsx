import type { Seat } from "@/data/sourcing/awareness-classes";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Status } from "@/ui/status";
import { Table } from "@/ui/table";

/** Who is on the list; on paper a place to sign. */
export async function SeatTable({ seats }: { seats: readonly Seat[] }) {
  const [say, to] = await Promise.all([words("classes"), language()]);
  return (
    <Table
      fold
      caption={say("listCaption")}
      columns={[
        { head: say("columnName"), width: "30%" },
        { head: say("columnBorn"), width: "14%" },
        { head: say("columnCell") },
        { head: say("columnResult"), width: "28%" },
      ]}
    >
      {seats.map(({ id, candidateId, fullName, bornOn, code, place, ...seat }) => (
        <Row key={id}>
          <NameCell href={`/organizations/${code}/candidates/${candidateId}`}>{fullName}</NameCell>
          <Cell>
            <span className="n">{bornOn ? formatDay(bornOn, to) : "–"}</span>
          </Cell>
          <Cell folded="second">{place}</Cell>
          <Cell folded="third">
            <SeatState seat={seat} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

type State = Pick<Seat, "result" | "certificateNo" | "certificateOn" | "isCertified">;

async function SeatState({ seat: { result, certificateNo, certificateOn, isCertified } }: { seat: State }) {
  const [say, to] = await Promise.all([words("classes"), language()]);
  if (!result) return <Status tone="plain">{say("open")}</Status>;
  if (result !== "PASSED") return <Status tone="plain">{say(`results.${result}`)}</Status>;
  const day = certificateOn ? formatDay(certificateOn, to) : "";
  return (
    <>
      <Status tone={isCertified ? "ok" : "plain"}>{say(isCertified ? "results.PASSED" : "takenBack")}</Status>
      <span className="note">
        {say(certificateNo ? "certificate" : "certificateOnly", { number: certificateNo ?? "", day })}
      </span>
    </>
  );
}
