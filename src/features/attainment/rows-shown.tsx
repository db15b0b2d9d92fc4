import { useWords } from "@/text/words";
import { Link } from "@/ui/link";
import { firstRows, type Whole } from "./first-rows";

type Props = {
  readonly of: number;
  readonly whole: Whole;
  readonly note: "rowsShown" | "rowsShownByName" | "rowsShownInOrder";
};

/** Under a long table: how many of its rows are shown, and where the others are. */
export function RowsShown({ of: all, whole: { isWhole, address }, note }: Props) {
  const say = useWords("attainment");
  if (all <= firstRows) return null;
  return (
    <p className="pt-2 text-13 text-ink-2">
      {isWhole ? null : `${say(note, { count: firstRows, all })} `}
      <Link href={isWhole ? address : `${address}&all=1`} className="print:hidden">
        {isWhole ? say("rowsFewer", { count: firstRows }) : say("rowsAll", { all })}
      </Link>
    </p>
  );
}
