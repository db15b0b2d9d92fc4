import type { Access } from "@/domain/access";
import { overlap, yearOf } from "@/domain/month";
import { periodOfMonths } from "@/domain/period";
import { inSentence } from "@/text/in-sentence";
import { periodWords } from "@/text/period-words";
import { words } from "@/text/words";
import { Actions } from "@/ui/actions";
import { Blank } from "@/ui/blank";
import { ButtonLink } from "@/ui/button-link";
import { Done } from "@/ui/done";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { Submit } from "@/ui/submit";
import { type Query, said } from "../query";
import { saveYearGrid } from "./actions";
import { ClosedNotice } from "./closed-notice";
import { gridAddress } from "./grid-address";
import { cellId } from "./grid-setup";
import { gridTexts } from "./grid-texts";
import { gridWords } from "./grid-words";
import { gridSetup } from "./make-setup";
import type { YearGrid as Grid } from "./read-grid";
import { ReasonField } from "./reason-field";
import { YearGrid } from "./year-grid";

type Props = { readonly grid: Grid; readonly access: Access<"admission.record">; readonly query: Query };

/** The year's grid, or what has to be said before there can be one. */
export async function GridView({ grid, access, query }: Props) {
  const say = await words("grid");
  const { code } = grid.standing.organization;
  if (grid.rows.length === 0)
    return (
      <Blank kind="empty" level={2} heading={say("nothingBelowHeading")} actions={<OtherWays code={code} />}>
        <p>{say("nothingBelowText")}</p>
      </Blank>
    );
  if (grid.columns.length === 0) return <TermChoice grid={grid} />;
  const saved = Number(said(query, "saved"));
  return (
    <>
      {saved > 0 ? (
        <div className="pt-3">
          <Done>{say("done", { count: saved })}</Done>
        </div>
      ) : null}
      <ClosedNotice closed={grid.closed} />
      {grid.straddled.length > 0 ? <TermChoice grid={grid} /> : null}
      <GridForm grid={grid} access={access} />
    </>
  );
}

async function GridForm({ grid, access }: Omit<Props, "query">) {
  const [say, setup, text, texts] = await Promise.all([
    words("grid"),
    gridSetup(grid, access),
    gridWords(),
    gridTexts(grid),
  ]);
  const { columns, rows } = setup;
  const stamp = crypto.randomUUID();
  const seen = rows.flatMap(({ code, cells }) =>
    cells.map(({ held }, column) => [cellId(code, columns[column]?.period ?? ""), held] as const),
  );
  return (
    <Form
      key={setup.owner}
      action={saveYearGrid}
      label={texts.caption}
      names={{ ...namesOf(setup, text.cell), reason: text.reason }}
    >
      <Hidden name="organization" value={grid.standing.organization.code} />
      <Hidden name="sender" value={String(setup.sender)} />
      <Hidden name="year" value={yearOf(grid.year.from)} />
      <Hidden name="by" value={grid.by} />
      {grid.term ? <Hidden name="term" value={grid.term} /> : null}
      {grid.by === "month" ? <Hidden name="month" value={setup.shown} /> : null}
      <Hidden name="seen" value={JSON.stringify(Object.fromEntries(seen.filter(([, held]) => held !== null)))} />
      {/* Anew with every page, also after some cells were refused: those saved are not sent again. */}
      <Hidden name="key" value={stamp} />
      <YearGrid key={stamp} stamp={stamp} setup={setup} words={text} texts={texts} />
      <p className="legend">
        {(["legendBlank", "legendZero", "legendShut", "legendKeys", "legendPaste", "legendDrawn"] as const).map(
          (part) => (
            <span key={part} className={part === "legendKeys" ? "max-sm:hidden" : undefined}>
              {say(part)}
            </span>
          ),
        )}
        {rows.some(({ year, cells }) => (year ?? 0) > cells.reduce((sum, { held }) => sum + (held ?? 0), 0)) ? (
          <span className="unphased">{say("legendUnphased")}</span>
        ) : null}
      </p>
      {grid.whole.unphased > 0 ? (
        <p className="text-13 text-ink-2">{say("unphased", { count: grid.whole.unphased })}</p>
      ) : null}
      <div className="without-script pt-4">
        <ReasonField label={text.reason} hint={text.reasonHint} />
        <Submit>{say("save")}</Submit>
      </div>
    </Form>
  );
}

/** What a refused cell is called in the list above the form. */
const namesOf = ({ rows, columns }: Awaited<ReturnType<typeof gridSetup>>, cell: string) =>
  Object.fromEntries(
    rows.flatMap(({ code, name }) =>
      columns.map(({ period, long }) => [
        `cell.${code}.${period}`,
        cell.replace("{name}", name).replace("{when}", long),
      ]),
    ),
  );

async function OtherWays({ code }: { code: string }) {
  const say = await words("admissions");
  const here = `/organizations/${code}/admissions`;
  return (
    <Actions>
      <ButtonLink href={`${here}/new`}>{say("recordNamed")}</ButtonLink>
      <ButtonLink href={`${here}/total`}>{say("recordTotal")}</ButtonLink>
    </Actions>
  );
}

/** A year between two congresses: the months each term has of it. */
async function TermChoice({ grid: { standing, year, straddled, term } }: { grid: Grid }) {
  const [say, spell] = await Promise.all([words("admissions"), periodWords()]);
  const { code } = standing.organization;
  return (
    <Blank kind="empty" level={2} heading={say("chooseTerm", { period: spell(year) })}>
      <ul className="flex flex-wrap gap-3 pt-2">
        {straddled.map((one) => (
          <li key={one.id}>
            <ButtonLink
              href={gridAddress(code, { year: yearOf(year.from), by: "year", term: one.name })}
              aria-current={one.name === term ? "true" : undefined}
              className={one.name === term ? "border-ink! font-strong" : ""}
            >
              {say("termMonths", {
                term: spell({ kind: "term", name: one.name }),
                months: inSentence(spell(periodOfMonths(overlap(one, year) ?? one))),
              })}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Blank>
  );
}
