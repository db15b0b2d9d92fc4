import type { CaseCount } from "@/data/watch/case-counts";
import { ruleNames } from "@/domain/watch/rules";
import { formatNumber } from "@/text/format";
import { language, words } from "@/text/words";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";
import { ruleWords } from "./rule-words";

type Props = { readonly counts: readonly CaseCount[]; readonly at: string };

/** How many cases of each kind there are, each leading to its list. */
export async function RuleCounts({ counts, at }: Props) {
  const [say, to, rule] = [await words("watch"), await language(), await ruleWords()];
  const names = ruleNames.filter((name) => counts.some((one) => one.rule === name));
  if (names.length === 0) return null;
  const sum = (name: string, of: (one: CaseCount) => number) =>
    counts.filter((one) => one.rule === name).reduce((total, one) => total + of(one), 0);
  const exempt = (name: string) => sum(name, (one) => one.exempt);
  return (
    <Section heading={say("byRule")}>
      <Table
        caption={say("byRule")}
        columns={[
          { head: say("columnRule") },
          { head: say("columnOpen"), numeric: true, width: "4.5rem" },
          { head: say("columnGrave"), numeric: true, width: "5rem" },
        ]}
      >
        {names.map((name) => (
          <Row key={name}>
            <NameCell
              href={`${at}?rule=${name}`}
              note={exempt(name) > 0 ? say("exemptCount", { count: exempt(name) }) : undefined}
            >
              {rule.name(name)}
            </NameCell>
            <Cell numeric>
              {formatNumber(
                sum(name, (one) => one.open),
                to,
              )}
            </Cell>
            <Cell numeric>
              {formatNumber(
                sum(name, ({ open, level }) => (level > 1 ? open : 0)),
                to,
              )}
            </Cell>
          </Row>
        ))}
      </Table>
    </Section>
  );
}
