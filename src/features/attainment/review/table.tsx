import { leadOf } from "@/domain/figures/figure";
import { orderOnPress, type ReviewColumn } from "@/domain/figures/review-order";
import { useLanguage, useWords } from "@/text/words";
import { BarLegend } from "@/ui/bar-legend";
import { barScale } from "@/ui/bar-scale";
import { Cell } from "@/ui/cell";
import { Download } from "@/ui/download";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";
import { barFigures } from "../bar-words";
import { childNote } from "../child-note";
import { shownOf } from "../first-rows";
import { rowWords } from "../row-words";
import { RowsShown } from "../rows-shown";
import { reviewAddress, reviewCsv } from "./address";
import { inOrder } from "./columns-of";
import type { Review, ReviewRow } from "./report";
import { reviewColumns } from "./review-columns";
import { termOrYear } from "./term-or-year";

type Props = { readonly review: Review; readonly isWhole: boolean };

/** Every place of the level in one table, by what its reader sorts by; bars on one scale. */
export function ReviewTable({ review, isWhole }: Props) {
  const [name, say, words] = [useWords("organization"), useWords("review"), rowWords(useLanguage())];
  const { level, rows, standing, order } = review;
  if (!level) return null;
  const title = name(`belowTitle.${level.level}`);
  const compared = termOrYear(review.period);
  const columns = reviewColumns({ review, words, scale: barScale(rows.map(({ figure }) => barFigures(figure))) });
  const head = (by: ReviewColumn | undefined) =>
    by && {
      href: reviewAddress(review, "places", orderOnPress(order, by)),
      ...(order.by === by && { sorted: order.isDescending ? ("descending" as const) : ("ascending" as const) }),
    };
  const leads = rows.flatMap(({ figure }) => leadOf(figure) ?? []);
  const whole = { isWhole, address: reviewAddress(review, "places", order) };
  return (
    <Section
      heading={say("tableHeading", { title })}
      aside={<Download href={reviewCsv(review, "places", order)} table={title} />}
    >
      <p className="pt-2 text-13 text-ink-2">
        {say("tableText")}
        {compared === "none" ? null : ` ${say(`before.${compared}`)}`}
      </p>
      <BarLegend
        admitted={words.say("legendAdmitted")}
        {...(leads.length > 0 && { required: words.say("legendRequired") })}
        {...(leads.some((lead) => lead.expected !== null) && { expected: words.say("legendExpected") })}
        {...(leads.some((lead) => lead.max !== null) && { max: words.say("legendMax") })}
      />
      <Table
        fold
        still
        caption={title}
        columns={[
          { head: name(`columnBelow.${level.level}`), width: "21%", ...head("name") },
          ...columns.map((column) => ({ ...column.head, ...head(column.by) })),
        ]}
        total={
          <Row>
            <NameCell>{name(`allOf.${standing.organization.kind}`)}</NameCell>
            {columns.map(({ key, looks, total }) => (
              <Cell key={key} {...looks}>
                {total}
              </Cell>
            ))}
          </Row>
        }
      >
        {shownOf(inOrder(review), whole).map((row) => (
          <Row key={row.organization.code}>
            <NameCell href={whyAddress(review, row)} note={noteOf(review, row, childNote(row, words))}>
              {row.organization.name}
            </NameCell>
            {columns.map(({ key, looks, of }) => (
              <Cell key={key} {...looks}>
                {of(row)}
              </Cell>
            ))}
          </Row>
        ))}
      </Table>
      <RowsShown of={rows.length} whole={whole} note="rowsShownInOrder" />
    </Section>
  );
}

/** Where a row leads: to the review of the place itself, which begins with why; a cell has its attainment. */
const whyAddress = ({ period }: Review, { organization }: ReviewRow) =>
  `/organizations/${organization.code}/${isLeaf(organization.kind) ? "attainment" : "review"}?period=${period.name}`;

const isLeaf = (kind: string) => kind === "CELL" || kind === "GRASSROOTS_CELL";

/** Places of two levels down are told apart by what they stand under. */
const noteOf = ({ standing }: Review, { organization, superior }: ReviewRow, note: string | null) =>
  [organization.parentId === standing.organization.id ? null : superior, note].filter(Boolean).join(" · ") || null;
