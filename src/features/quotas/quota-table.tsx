import { bases, type Quota } from "@/domain/quotas/quota";
import { periodWords } from "@/text/period-words";
import { words } from "@/text/words";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Table } from "@/ui/table";
import type { QuotaPeriod } from "./quota-periods";
import { quotaWords } from "./quota-words";

/** Periods down, bases across: quotas of one period stand side by side and are never added. */
export async function QuotaTable({ periods }: { periods: readonly QuotaPeriod[] }) {
  const [say, spellPeriod] = await Promise.all([words("quotas"), periodWords()]);
  return (
    <div className="overflow-x-auto">
      <Table
        fold
        caption={say("caption")}
        columns={[
          { head: say("columnPeriod"), width: "19%" },
          ...bases.map((basis) => ({ head: say(`basis.${basis}`), width: "27%" })),
        ]}
      >
        {periods.map(({ period, last }) => (
          <Row key={period.name}>
            <NameCell>{spellPeriod(period)}</NameCell>
            {bases.map((basis) => (
              <QuotaCell key={basis} name={say(`basis.${basis}`)} quota={last[basis]} />
            ))}
          </Row>
        ))}
      </Table>
    </div>
  );
}

async function QuotaCell({ name, quota }: { name: string; quota: Quota | undefined }) {
  const [say, spell] = await Promise.all([words("quotas"), quotaWords()]);
  if (!quota) return <Cell folded="out">{say("none")}</Cell>;
  const notes = [spell.base(quota), spell.decision(quota), spell.certainty(quota)].filter(Boolean);
  return (
    <Cell folded="line" lead={`${name}:`}>
      {quota.closes ? spell.figure(quota) : <b className="font-strong">{spell.figure(quota)}</b>}
      <span className="note break-words">{notes.join(" · ")}</span>
    </Cell>
  );
}
