import { may } from "@/access/may";
import { isCell, type Organization } from "@/domain/organization";
import type { Period } from "@/domain/period";
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
  const { code } = standing.organization;
  const say = await words("admissions");
  const here = `/organizations/${code}/admissions`;
  const mistaken = period ? undefined : asked;
  return (
    <>
      <Entering organization={standing.organization} period={period} />
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

type EnteringProps = { readonly organization: Organization; readonly period: Period | undefined };

/** What one can enter here: a person, a total, or the places below together. */
async function Entering({ organization: { code, path, kind }, period }: EnteringProps) {
  const [say, sayGrid] = await Promise.all([words("admissions"), words("grid")]);
  const here = `/organizations/${code}/admissions`;
  if (!(await may("admission.record", path))) return null;
  return (
    <Actions>
      <ButtonLink kind="main" href={`${here}/new`}>
        {say("recordNamed")}
      </ButtonLink>
      <ButtonLink href={`${here}/total${period ? `?period=${period.name}` : ""}`}>{say("recordTotal")}</ButtonLink>
      {isCell(kind) ? null : <ButtonLink href={`${here}/grid`}>{sayGrid("open")}</ButtonLink>}
    </Actions>
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
