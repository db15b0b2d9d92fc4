import type { StoppedLine } from "@/data/candidates/log";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Blank } from "@/ui/blank";
import { Link } from "@/ui/link";
import { Log } from "@/ui/log";
import { Section } from "@/ui/section";

/** Who is followed no longer, the latest first: a dossier is opened again from its own page. */
export async function StoppedList({ lines }: { lines: readonly StoppedLine[] }) {
  const [say, tongue] = await Promise.all([words("persons"), language()]);
  if (lines.length === 0) return <Blank kind="empty" level={2} heading={say("stoppedNone")} />;
  return (
    <Section heading={say("stopped")}>
      <Log
        items={lines.map(({ id, fullName, code, place, closedOn }) => ({
          key: id,
          at: formatDay(closedOn, tongue),
          text: (
            <>
              <Link href={`/organizations/${code}/candidates/${id}`}>{fullName}</Link> · {place}
            </>
          ),
        }))}
      />
    </Section>
  );
}
