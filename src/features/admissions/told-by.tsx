import type { Told } from "@/domain/ledger/told";
import { periodOfMonths } from "@/domain/period";
import { paperWordsIn } from "@/text/paper-words";
import { language, words } from "@/text/words";
import { Notice } from "@/ui/notice";

type Props = { readonly toldBy: readonly Told[]; readonly text: "toldBy" | "toldByTotal" };

/** The reports and returns that will show a change with its reason. */
export async function ToldBy({ toldBy, text }: Props) {
  if (toldBy.length === 0) return null;
  const [say, sayPaper] = [await words("admissions"), paperWordsIn(await language())];
  return (
    <div className="pb-4">
      <Notice>
        <p className="w-full">{say(text)}</p>
        <ul className="w-full">
          {toldBy.map(({ name, how, ...months }) => (
            <li key={`${how} ${name} ${months.from} ${months.to}`}>
              {sayPaper({ name, how, period: periodOfMonths(months) })}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
