import "server-only";
import { periodWords } from "@/text/period-words";
import { words } from "@/text/words";
import type { ReviewAsked } from "./asked";

/** The heading of a review, what period it shows, and the title of its window. */
export async function reviewHead({ standing, period }: Pick<ReviewAsked, "standing" | "period">) {
  const [say, called] = [await words("review"), await periodWords()];
  const heading = say("title", { name: standing.organization.name });
  return { heading, lead: called(period), title: `${heading}, ${called(period)}` };
}
