import { words } from "@/text/words";
import { Link } from "@/ui/link";
import { Section } from "@/ui/section";
import { mostWithout, type NamedPipeline } from "./pipeline";

/** Cells that follow nobody. */
export async function WithoutCandidates({ cells }: { cells: NamedPipeline["without"] }) {
  const say = await words("candidates");
  if (cells.length === 0) return null;
  return (
    <Section heading={say("withoutHeading")}>
      <ul className="flex flex-wrap gap-x-5 pt-2 text-14">
        {cells.slice(0, mostWithout).map(({ code, name }) => (
          <li key={code}>
            <Link href={`/organizations/${code}/candidates`} className="inline-flex min-h-target items-center">
              {name}
            </Link>
          </li>
        ))}
        {cells.length > mostWithout ? (
          <li className="inline-flex min-h-target items-center text-ink-2">{say("withoutMore")}</li>
        ) : null}
      </ul>
    </Section>
  );
}
