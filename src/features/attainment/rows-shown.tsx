import { words } from "@/text/words";
import { Link } from "@/ui/link";
import { firstRows, type Whole } from "./first-rows";

type Props = { readonly of: number; readonly whole: Whole; readonly note: "rowsShown" | "rowsShownByName" };

/** Under a long table: how many of its rows are shown, and where the others are. */
export async function RowsShown({ of: all, whole: { isWhole, address }, note }: Props) {
  if (all <= firstRows) return null;
  const say = await words("attainment");
  return (
    <p className="pt-2 text-13 text-ink-2">
      {isWhole ? null : `${say(note, { count: firstRows, all })} `}
      <Link href={isWhole ? address : `${address}&all=1`} className="print:hidden">
        {isWhole ? say("rowsFewer", { count: firstRows }) : say("rowsAll", { all })}
      </Link>
    </p>
  );
}
