import type { KeptCharge } from "@/data/sourcing/group-charges";
import type { Day } from "@/domain/day";
import { chargeStanding } from "@/domain/sourcing/group-charge";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Status } from "@/ui/status";
import { Table } from "@/ui/table";
import { ChargeForms } from "./charge-forms";
import type { Charges } from "./charges-page";

type Props = { readonly page: Charges; readonly code: string; readonly today: Day };

/** Who is in charge of which group, and which is held by nobody since the member left. */
export async function ChargeList({ page, code, today }: Props) {
  const say = await words("charges");
  return (
    <Section heading={say("heading")}>
      {page.charges.length === 0 ? (
        <p className="pt-2 text-14 text-ink-2">{say("none")}</p>
      ) : (
        <Table
          fold
          caption={say("heading")}
          columns={[
            { head: say("columnGroup") },
            { head: say("columnMember") },
            { head: say("columnState"), width: "34%" },
          ]}
        >
          {page.charges.map((charge) => (
            <ChargeRow key={charge.id} charge={charge} today={today} />
          ))}
        </Table>
      )}
      {page.keeps ? <ChargeForms page={page} code={code} today={today} /> : null}
    </Section>
  );
}

async function ChargeRow({ charge, today }: { charge: KeptCharge; today: Day }) {
  const [say, to] = await Promise.all([words("charges"), language()]);
  const { kind, name, from, code, memberId, fullName, stays } = charge;
  const standing = chargeStanding(charge, stays, today);
  return (
    <Row>
      <NameCell
        href={code && fullName ? `/organizations/${code}/members/${memberId}` : undefined}
        note={`${say(`kinds.${kind}`)} · ${say("since", { day: formatDay(from, to) })}`}
      >
        {name}
      </NameCell>
      <Cell folded="second">{fullName ?? say("gone")}</Cell>
      <Cell folded="third">
        {standing.state === "HELD" ? (
          <Status tone="ok">{say("states.HELD")}</Status>
        ) : (
          <Status tone={standing.state === "VACANT" ? "late" : "plain"}>
            {say(`states.${standing.state}`, { day: formatDay(standing.lastDay, to) })}
          </Status>
        )}
      </Cell>
    </Row>
  );
}
