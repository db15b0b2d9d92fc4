import { judgements } from "@/domain/returns/return";
import { formatDay } from "@/text/format";
import { inSentence } from "@/text/in-sentence";
import { periodWords } from "@/text/period-words";
import { language, words } from "@/text/words";
import { Done } from "@/ui/done";
import { Notice } from "@/ui/notice";
import type { ReturnPage } from "./return-page";

type Props = { readonly page: ReturnPage; readonly done: string | undefined };

/** What was just done, and what the superior says of a return that was sent back. */
export async function ReturnNotices({ page, done }: Props) {
  const [say, to] = [await words("returns"), await language()];
  const last = page.steps.at(-1);
  const day = last ? formatDay(last.on, to) : "";
  return (
    <div className="grid gap-2">
      {last && done === last.act ? <StepDone page={page} /> : null}
      {page.status === "RETURNED" && last ? (
        <Notice tone={page.hand ? "bad" : "plain"}>
          <p className="w-full">
            {last.remark === null ? say("sentBackQuiet", { day }) : say("sentBack", { day, remark: last.remark })}
          </p>
        </Notice>
      ) : null}
    </div>
  );
}

/** Only of the step taken last: an address cannot say what did not happen. */
async function StepDone({ page: { steps, period, handed } }: { page: ReturnPage }) {
  const [say, spell, to] = [await words("returns"), await periodWords(), await language()];
  const of = inSentence(spell(period));
  const act = judgements.find((one) => one === steps.at(-1)?.act);
  const { admitted = 0 } = handed?.figures.own ?? {};
  const day = formatDay(handed?.figures.asOf ?? "", to);
  return (
    <Done>{act ? say(`done.${act}`, { period: of }) : say("done.SUBMIT", { period: of, count: admitted, day })}</Done>
  );
}
