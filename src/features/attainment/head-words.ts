import "server-only";
import { measuredAgainst } from "@/domain/period";
import { periodWords } from "@/text/period-words";
import { words } from "@/text/words";
import type { AttainmentReport } from "./report";

/** The heading of the attainment page, what period it shows, and the title of its window. */
export async function attainmentHead({ standing, period }: AttainmentReport) {
  const [say, called] = [await words("attainment"), await periodWords()];
  const heading = say("title", { name: standing.organization.name });
  const isPart = measuredAgainst(period).name !== period.name;
  const lead = isPart ? say("leadAnnual", { period: called(period) }) : called(period);
  return { heading, lead, title: `${heading}, ${called(period)}` };
}
