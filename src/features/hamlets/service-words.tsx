import { isWithoutCell, type Served } from "@/domain/hamlets/serving-cell";
import { words } from "@/text/words";
import { Icon } from "@/ui/icon";
import { Link } from "@/ui/link";

type Props = {
  readonly served: Served;
  readonly cell: string | null;
  readonly cellName: string | null;
  /** Links stand above the one that takes a whole folded row. */
  readonly inRow?: boolean;
};

/** Which cell serves a hamlet and how; a hamlet without one says so by word and sign. */
export async function ServiceWords({ served, cell, cellName, inRow = false }: Props) {
  const say = await words("hamlets");
  const how = say(`served.${served}`);
  if (isWithoutCell(served))
    return (
      <>
        <Icon name="late" className="mr-1.5" />
        {how}
      </>
    );
  if (!cell) return <span className="text-ink-2">{how}</span>;
  return (
    <>
      <Link href={`/organizations/${cell}`} className={inRow ? "relative text-ink decoration-rule-strong" : undefined}>
        {cellName}
      </Link>
      , {how}
    </>
  );
}
