import type { ChildFigures, ReturnFigures } from "@/domain/returns/figures";
import { formatNumber } from "@/text/format";
import { language, words } from "@/text/words";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";

type Props = { readonly figures: ReturnFigures; readonly period: string };

/** The figure of each organization below, as the return says it. */
export async function ReturnPlaces({ figures: { children }, period }: Props) {
  const say = await words("returns");
  if (children.length === 0) return null;
  const isHanding = children.some(({ isHandedIn }) => isHandedIn !== null);
  return (
    <Section heading={say("placesHeading")}>
      <Table
        fold
        caption={say("placesCaption")}
        columns={[
          { head: say("columnPlace") },
          { head: say("columnFigure"), numeric: true, width: "9rem" },
          ...(isHanding ? [{ head: say("columnReturn"), gap: true, width: "30%" }] : []),
        ]}
      >
        {children.map((child) => (
          <PlaceRow key={child.code} child={child} period={period} isHanding={isHanding} />
        ))}
      </Table>
    </Section>
  );
}

type RowProps = { readonly child: ChildFigures; readonly period: string; readonly isHanding: boolean };

async function PlaceRow({ child, period, isHanding }: RowProps) {
  const [say, to] = [await words("returns"), await language()];
  const { code, name, admitted, isReported, isHandedIn } = child;
  const handed = isHandedIn === null ? "" : say(isHandedIn ? "handedYes" : "handedNo");
  return (
    <Row>
      <NameCell href={`/organizations/${code}/attainment?period=${period}`}>{name}</NameCell>
      <Cell numeric strong>
        {isReported ? (
          formatNumber(admitted, to)
        ) : (
          <span className="font-normal text-13 text-ink-2">{say("silent")}</span>
        )}
      </Cell>
      {isHanding ? (
        <Cell gap>
          <span className="text-13 text-ink-2">{handed}</span>
        </Cell>
      ) : null}
    </Row>
  );
}
