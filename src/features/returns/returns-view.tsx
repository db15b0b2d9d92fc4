import { inSentence } from "@/text/in-sentence";
import { periodWords } from "@/text/period-words";
import { words } from "@/text/words";
import { Done } from "@/ui/done";
import { OwnReturns } from "./own-returns";
import { ReturnsBelow } from "./returns-below";
import type { ReturnsPage } from "./returns-page";

/** The returns of an organization in a year, and of those below for one period: a superior's work first. */
export async function ReturnsView({ page }: { page: ReturnsPage }) {
  const isSuperior = page.below.some(({ isJudged }) => isJudged);
  return (
    <>
      {page.done ? <Judged page={page} done={page.done} /> : null}
      {isSuperior ? <ReturnsBelow page={page} /> : null}
      <OwnReturns page={page} />
      {isSuperior ? null : <ReturnsBelow page={page} />}
    </>
  );
}

async function Judged({ page: { period }, done }: { page: ReturnsPage; done: NonNullable<ReturnsPage["done"]> }) {
  const [say, spell] = [await words("returns"), await periodWords()];
  const values = {
    place: done.organization.name,
    period: inSentence(spell(period)),
    status: say(`status.${done.status}`),
  };
  return <Done>{say("judged", values)}</Done>;
}
