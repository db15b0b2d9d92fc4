import { formatDay } from "@/text/format";
import { useLanguage, useWords } from "@/text/words";
import { AsOf } from "@/ui/as-of";
import { ReviewNav } from "./review-nav";
import { TermLines } from "./term-lines";
import type { Years } from "./years";
import { YearsHeat } from "./years-heat";

/** The places of a level over the years and the terms. */
export function YearsView({ years, isWhole }: { years: Years; isWhole: boolean }) {
  const [say, to] = [useWords("review"), useLanguage()];
  return (
    <>
      <ReviewNav review={years} page="years" />
      {years.level ? null : <p className="pt-4">{say("nothingBelow")}</p>}
      <YearsHeat years={years} isWhole={isWhole} />
      <TermLines years={years} />
      <AsOf>
        <li>{say("asOf", { day: formatDay(years.asOf, to) })}</li>
      </AsOf>
    </>
  );
}
