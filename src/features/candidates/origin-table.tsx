import { bodyFilters, sourceFilters } from "@/domain/candidates/origin";
import { formatNumber } from "@/text/format";
import { language, words } from "@/text/words";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";
import { originWords } from "./origin-words";
import type { Pipeline } from "./pipeline";

/** How many come from where and by whom they were introduced, without a name. */
export async function OriginTable({ count }: Pick<Pipeline, "count">) {
  const [say, spell] = [await words("candidates"), await originWords()];
  const rows = <Key extends string>(
    keys: readonly Key[],
    counts: Partial<Record<Key, number>>,
    label: (key: Key) => string,
  ) => keys.flatMap((key) => (counts[key] === undefined ? [] : [{ label: label(key), persons: counts[key] }]));
  return (
    <div className="grid gap-x-12 sm:grid-cols-2">
      <OneTable heading={say("bySource")} rows={rows(sourceFilters, count.sources, spell.source)} />
      <OneTable heading={say("byIntroducer")} rows={rows(bodyFilters, count.bodies, spell.body)} />
    </div>
  );
}

type Counted = { readonly label: string; readonly persons: number | undefined };

async function OneTable({ heading, rows }: { heading: string; rows: readonly Counted[] }) {
  const [say, to] = await Promise.all([words("candidates"), language()]);
  if (rows.length === 0) return null;
  return (
    <Section heading={heading}>
      <Table
        caption={heading}
        columns={[{ head: say("columnOrigin") }, { head: say("columnTotal"), numeric: true, width: "9rem" }]}
      >
        {rows.map(({ label, persons = 0 }) => (
          <Row key={label}>
            <NameCell>{label}</NameCell>
            <Cell numeric>{formatNumber(persons, to)}</Cell>
          </Row>
        ))}
      </Table>
    </Section>
  );
}
