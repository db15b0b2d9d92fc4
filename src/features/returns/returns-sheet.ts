import "server-only";
import type { Access } from "@/domain/access";
import type { CsvCell, Sheet } from "@/text/csv";
import { formatDay } from "@/text/format";
import { periodWords } from "@/text/period-words";
import { language, words } from "@/text/words";
import { type OwnReturn, type ReturnBelow, readReturns } from "./returns-page";

/** The returns of those below for one period, or with `table=own` the organization's own of the year. Numbers only. */
export async function returnsSheet(
  access: Access<"attainment.read">,
  code: string,
  query: Readonly<Record<string, string>>,
): Promise<Sheet | undefined> {
  const isOwn = query.table === "own";
  if (query.table !== undefined && !isOwn && query.table !== "below") return undefined;
  const page = await readReturns(access, async () => undefined, code, { period: query.period });
  if (!page || page === "period") return undefined;
  const [say, csv, name, spell, to] = [
    await words("returns"),
    await words("csv"),
    await words("organization"),
    await periodWords(),
    await language(),
  ];
  const figures = ({ status, handed, now, handedInOn }: OwnReturn | ReturnBelow): CsvCell[] => [
    say(`status.${status}`),
    handedInOn && formatDay(handedInOn, to),
    handed,
    now,
  ];
  const heads = [say("columnStatus"), say("columnOn"), say("columnHanded"), say("columnNow")];
  return isOwn
    ? {
        name: `${code}-returns-${page.own[0]?.period.name ?? ""}`,
        heads: [say("columnPeriod"), ...heads, csv("unphased")],
        rows: page.own.map((one) => [spell(one.period), ...figures(one), one.unphased]),
      }
    : {
        name: `${code}-returns-below-${page.period.name}`,
        heads: [say("columnPlace"), csv("code"), name("columnKind"), ...heads],
        rows: page.below.map((one) => [
          one.organization.name,
          one.organization.code,
          name(`kind.${one.organization.kind}`),
          ...figures(one),
        ]),
      };
}
