import { inSentence } from "@/text/in-sentence";
import { periodWords } from "@/text/period-words";
import { words } from "@/text/words";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
import type { Awaited } from "./awaited";

/** So many lines stand at the head of a page; the others are in the list they lead to. */
const most = 3;

/** At the head of an organization: which returns need the visitor's hand, each with the way there. */
export async function AwaitedNotice({ code, awaited: { sentBack, waiting } }: { code: string; awaited: Awaited }) {
  if (sentBack.length === 0 && waiting.length === 0) return null;
  const [say, spell] = [await words("returns"), await periodWords()];
  const place = `/organizations/${code}/returns`;
  return (
    <div className="mb-4 grid gap-2 print:hidden">
      {sentBack.slice(0, most).map(({ period, remark }) => (
        <Notice key={period.name} tone="bad">
          <Link href={`${place}/${period.name}`}>
            {remark === null
              ? say("awaited.sentBackQuiet", { period: inSentence(spell(period)) })
              : say("awaited.sentBack", { period: inSentence(spell(period)), remark })}
          </Link>
        </Notice>
      ))}
      {waiting.slice(0, most).map(({ period, count }) => (
        <Notice key={period.name}>
          <Link href={`${place}?period=${period.name}`}>
            {say("awaited.waiting", { period: inSentence(spell(period)), count })}
          </Link>
        </Notice>
      ))}
    </div>
  );
}
