import { idsOf } from "@/domain/organization";
import { words } from "@/text/words";
import { Blank } from "@/ui/blank";
import { Cell } from "@/ui/cell";
import { Download } from "@/ui/download";
import { NameCell } from "@/ui/name-cell";
import { Pager } from "@/ui/pager";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";
import type { FoundPage } from "./queries";

type Props = {
  readonly page: FoundPage;
  readonly text: string;
  readonly above: ReadonlyMap<number, string>;
  /** The page of an organization that the reader may open; none for who may open none. */
  readonly opens: "" | "/keep" | "/history" | undefined;
};

/** The tree within reach, or what a search found in it; indented by level. */
export async function TreeView({ page: { found, next }, text, above, opens }: Props) {
  const say = await words("organization");
  if (found.length === 0)
    return (
      <Blank kind="empty" heading={say("nothing", { text })}>
        <p>{say("nothingText")}</p>
      </Blank>
    );
  const top = Math.min(...found.map((one) => idsOf(one.path).length));
  return (
    <Section
      heading={text ? say("results", { text }) : say("treeLead")}
      aside={<Aside text={text} count={found.length} />}
    >
      <Table
        fold
        caption={say("treeTitle")}
        columns={[{ head: say("column") }, { head: say("columnKind") }, { head: say("columnSuperior") }]}
      >
        {found.map((one) => (
          <Row key={one.code}>
            <NameCell href={opens === undefined ? undefined : `/organizations/${one.code}${opens}`}>
              {text ? null : <span aria-hidden="true">{"\u2003".repeat(idsOf(one.path).length - top)}</span>}
              {one.name}
            </NameCell>
            <Cell folded="out">{say(`kind.${one.kind}`)}</Cell>
            <Cell folded="third">{above.get(one.parentId ?? 0)}</Cell>
          </Row>
        ))}
      </Table>
      <Pager
        label={say("pages")}
        next={next ? `/organizations?q=${encodeURIComponent(text)}&after=${encodeURIComponent(next)}` : undefined}
      />
    </Section>
  );
}

async function Aside({ text, count }: { text: string; count: number }) {
  const say = await words("organization");
  const query = text && `?q=${encodeURIComponent(text)}`;
  return (
    <>
      {say("found", { count })} · <Download href={`/organizations.csv${query}`} table={say("treeTitle")} />
    </>
  );
}
