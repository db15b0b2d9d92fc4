import { may } from "@/access/may";
import { words } from "@/text/words";
import { Actions } from "@/ui/actions";
import { Blank } from "@/ui/blank";
import { ButtonLink } from "@/ui/button-link";
import { Download } from "@/ui/download";
import { Pager } from "@/ui/pager";
import type { Ledger } from "./ledger";
import { LedgerTable } from "./ledger-table";
import { PeriodPicker } from "./period-picker";

/** The ledger of an organization: what one can enter, the period to look through, the lines. */
export async function LedgerView({ ledger }: { ledger: Ledger }) {
  const { standing, terms, asked, period, options, rows, last } = ledger;
  const { code, path } = standing.organization;
  const say = await words("admissions");
  const here = `/organizations/${code}/admissions`;
  const mistaken = period ? undefined : asked;
  return (
    <>
      {(await may("admission.record", path)) ? (
        <Actions>
          <ButtonLink kind="main" href={`${here}/new`}>
            {say("recordNamed")}
          </ButtonLink>
          <ButtonLink href={`${here}/total${period ? `?period=${period.name}` : ""}`}>{say("recordTotal")}</ButtonLink>
        </Actions>
      ) : null}
      <PeriodPicker options={options} period={period} mistaken={mistaken} all={say("allPeriods")} />
      {rows.length > 0 ? (
        <>
          <p className="text-right">
            <Download href={`${here}.csv${period ? `?period=${period.name}` : ""}`} table={say("ledgerTitle")} />
          </p>
          <LedgerTable rows={rows} terms={terms} caption={say("ledgerTitle")} />
        </>
      ) : (
        <NoLines mistaken={mistaken} />
      )}
      <Pager
        label={say("lines")}
        next={last && `${here}?${new URLSearchParams({ ...(period && { period: period.name }), after: last })}`}
      />
    </>
  );
}

async function NoLines({ mistaken }: { mistaken: string | undefined }) {
  const [say, sayPeriod, sayFrame] = await Promise.all([words("admissions"), words("period"), words("frame")]);
  return mistaken ? (
    <Blank kind="empty" level={2} heading={sayPeriod("unknown", { name: mistaken })}>
      <p>{sayPeriod("unknownText")}</p>
    </Blank>
  ) : (
    <Blank
      kind="empty"
      level={2}
      heading={say("emptyHeading")}
      actions={<ButtonLink href="/help">{sayFrame("help")}</ButtonLink>}
    >
      <p>{say("emptyText")}</p>
    </Blank>
  );
}
