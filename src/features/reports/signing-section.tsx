import type { KeptSigning } from "@/data/reports/signings";
import { reportSign } from "@/domain/reports/issuer";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";
import type { FrozenPage } from "./read-frozen";
import { SigningForm } from "./signing-form";

/** What the paper bears since it was signed, everything that was entered of it before, and the form for its own staff. */
export async function SigningSection({ page }: { page: FrozenPage }) {
  const say = await words("reports");
  const { frozen, isOpen, writes } = page;
  const said = [...asFrozen(frozen), ...frozen.signings];
  return (
    <Section heading={say("signing")} screenOnly>
      {isOpen ? <p className="max-w-text pt-2">{say("unsigned")}</p> : null}
      {said.length > 0 ? <Signings page={page} said={said} /> : null}
      {writes ? <SigningForm page={page} /> : null}
    </Section>
  );
}

type Said = Omit<KeptSigning, "at" | "isWhole">;

/** What the report itself said when it was frozen, if it did. */
const asFrozen = ({ text: { number, on, position, signer }, by, ...frozen }: FrozenPage["frozen"]): Said[] =>
  number || signer ? [{ number, on, position, signer, by, enteredOn: frozen.on, turn: 0, reason: null }] : [];

type Props = { readonly page: FrozenPage; readonly said: readonly Said[] };

async function Signings({ page: { standing, reads }, said }: Props) {
  const say = await words("reports");
  const ending = reportSign(standing.organization.kind);
  return (
    <Table
      fold
      caption={say("signing")}
      columns={[
        { head: say("numberField"), width: "9rem" },
        { head: say("onField"), width: "8rem" },
        ...(reads ? [{ head: say("columnSigner") }] : []),
        { head: say("columnEntered") },
        ...(reads ? [{ head: say("columnReason") }] : []),
      ]}
    >
      {[...said].reverse().map((one) => (
        <SaidRow key={one.turn} said={one} reads={reads} ending={ending} />
      ))}
    </Table>
  );
}

type RowProps = { readonly said: Said; readonly reads: boolean; readonly ending: string };

async function SaidRow({ said: { number, on, turn, enteredOn, by, ...more }, reads, ending }: RowProps) {
  const [say, to] = [await words("reports"), await language()];
  const entered = turn === 0 ? say("atFreezing") : formatDay(enteredOn, to);
  return (
    <Row>
      <NameCell>{number ? `${number}${ending}` : say("unnumbered")}</NameCell>
      <Cell folded="line" lead={`${say("onField")}:`}>
        <span className="n">{formatDay(on, to)}</span>
      </Cell>
      {reads ? (
        <Cell folded="line" lead={`${say("columnSigner")}:`}>
          {`${more.position} ${more.signer}`.trim()}
        </Cell>
      ) : null}
      <Cell folded="line" lead={`${say("columnEntered")}:`}>
        {by ? `${entered}, ${by}` : entered}
      </Cell>
      {reads ? (
        <Cell folded={more.reason ? "line" : "out"} lead={`${say("columnReason")}:`}>
          {more.reason}
        </Cell>
      ) : null}
    </Row>
  );
}
