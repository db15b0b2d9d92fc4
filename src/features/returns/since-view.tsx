import type { Said } from "@/domain/figures/moved";
import { type MovedPlace, reasonOf, unexplained } from "@/domain/returns/difference";
import { formatNumber } from "@/text/format";
import { reasonWords } from "@/text/reason-words";
import { language, words } from "@/text/words";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";
import type { ReturnPage, Since } from "./return-page";
import { SinceLines } from "./since-lines";
import { totalWords } from "./total-words";

/** What has changed since the return was handed in: "reported 43, now 44", where, and by which entries. */
export async function SinceView({ page: { since, isHeldAbove } }: { page: ReturnPage }) {
  const say = await words("returns");
  if (!since) return null;
  const { difference, lines } = since;
  return (
    <Section heading={say("sinceHeading")}>
      {difference ? <Told since={since} /> : <p className="pt-2">{say("sinceNone")}</p>}
      {isHeldAbove ? <p className="max-w-text pt-2">{say("heldAbove")}</p> : null}
      {lines.length > 0 ? (
        <>
          <h3 className="pt-4 pb-1 text-15">{say("sinceLines")}</h3>
          <SinceLines lines={lines} />
        </>
      ) : null}
      <Rest since={since} />
    </Section>
  );
}

async function Told({ since: { difference, lines } }: { since: Since }) {
  const [say, spell] = [await words("returns"), await reasonWords()];
  if (!difference) return null;
  const { admitted, unitemised, traits, children } = difference;
  const reason = reasonOf(admitted, lines);
  return (
    <>
      <p className="max-w-text pt-2">
        <b className="font-strong">{totalWords(admitted, say)}</b>{" "}
        {reason ? <span>{`${say("because", { reason: spell(reason) })}.`}</span> : null}
      </p>
      {unitemised.was === unitemised.now ? null : <p>{say("sinceUnitemised", unitemised)}</p>}
      {traits.length > 0 ? (
        <ul>
          {traits.map(({ trait, ...moved }) => (
            <li key={trait}>
              {say(`trait.${trait}`)}: {say("movedNow", moved)}
            </li>
          ))}
        </ul>
      ) : null}
      {children.length > 0 ? <Places places={children} /> : null}
    </>
  );
}

async function Places({ places }: { places: readonly MovedPlace[] }) {
  const [say, to] = [await words("returns"), await language()];
  const text = (said: Said) =>
    typeof said === "number" ? formatNumber(said, to) : say(said === "silent" ? "silent" : "absent");
  return (
    <Table
      fold
      caption={say("sincePlaces")}
      columns={[
        { head: say("columnPlace") },
        { head: say("columnWas"), numeric: true, width: "9rem" },
        { head: say("columnNow"), numeric: true, width: "7rem" },
      ]}
    >
      {places.map(({ code, name, was, now }) => (
        <Row key={code}>
          <NameCell href={`/organizations/${code}/admissions`}>{name}</NameCell>
          <Cell numeric>{text(was)}</Cell>
          <Cell numeric strong lead={say("nowLead")}>
            {text(now)}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

/** What the lines do not account for is said, and so is that there are more of them. */
async function Rest({ since: { difference, lines, isWhole } }: { since: Since }) {
  const say = await words("returns");
  if (!isWhole) return <p className="pt-2 text-14">{say("sinceMore", { count: lines.length })}</p>;
  const rest = difference ? unexplained(difference.admitted, lines) : 0;
  return rest === 0 ? null : <p className="pt-2 text-14">{say("sinceRest", { count: Math.abs(rest) })}</p>;
}
