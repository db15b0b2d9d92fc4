import "server-only";
import { listDue } from "@/data/candidates/candidates";
import { findOrganization } from "@/data/organizations/organizations";
import { noteExport, noteExported } from "@/data/persons/sights";
import type { Access } from "@/domain/access";
import type { KeptStep } from "@/domain/candidates/kept-candidate";
import { dayToKeep } from "@/domain/candidates/latest-for";
import { liftedCodes } from "@/domain/candidates/lifted";
import type { Day } from "@/domain/day";
import type { CsvCell, Sheet } from "@/text/csv";
import { formatDay } from "@/text/format";
import type { Language } from "@/text/language";
import { liftedKinds } from "@/text/lifted-words";
import { language, words, wordsIn } from "@/text/words";
import { type DueLine, dueLines } from "./due";

const onePage = 500;

/**
 * What is due as a file, after it what is due besides at the path; nothing where it is out of reach. Every dossier on it tells
 * who took it away.
 */
export async function dueSheet(
  access: Access<"candidate.read">,
  code: string,
  besides: (path: string) => AsyncIterable<CsvCell[]>,
): Promise<Sheet | undefined> {
  const organization = await findOrganization(access, code);
  if (!organization || !(await noteExport(access, organization, "candidate")).ok) return undefined;
  const { path } = organization;
  const [say, sayHow, to] = [await words("candidates"), await words("following"), await language()];
  const lifted = liftedSteps(to);
  const on = (day: Day | undefined) => (day ? formatDay(day, to) : "");
  const row = ({ steps, ...line }: DueLine): CsvCell[] => [...dueCells(line), lifted(steps)];
  const dueCells = ({
    fullName,
    place,
    code: at,
    stage,
    clock,
    remark,
    task,
    need,
    time,
    next,
  }: Omit<DueLine, "steps">) => [
    ...[fullName, place, at, say(`stages.${stage}`), say(`dueTimes.${time}`)],
    ...(clock ? [say(`clocks.${clock.name}`), on(clock.last)] : ["", ""]),
    ...(next ? [say(`steps.${next.kind}`), on(next.isPossible ? dayToKeep(next, access.today) : undefined)] : ["", ""]),
    ...[sayHow(`need.${need}`), on(remark?.last), on(task?.dueOn)],
  ];
  async function* rows(): AsyncGenerator<CsvCell[]> {
    for (let after: string | undefined; ; ) {
      const found = await listDue(access, { path, after, most: onePage });
      await noteExported(
        access,
        found.map(({ personId }) => personId),
      );
      yield* (await dueLines(access, found)).map(row);
      if (found.length < onePage) break;
      after = found.at(-1)?.id;
    }
    yield* besides(path);
  }
  return {
    name: `${code}-due`,
    heads: [
      ...[say("columnName"), say("columnPlace"), say("columnCode"), say("filter"), say("dueTitle")],
      ...[say("columnRule"), say("columnLast"), say("columnNext"), say("columnLatest")],
      ...[sayHow("helpers"), say("clocks.REMARK"), sayHow("taskClock"), wordsIn(to, "dossier")("columnLifted")],
    ],
    rows: rows(),
  };
}

/** Each step that a reason was needed for, and what the reason lifted; never the reason. */
function liftedSteps(to: Language): (steps: readonly KeptStep[]) => string {
  const [say, kinds] = [wordsIn(to, "candidates"), liftedKinds(to)];
  return (steps) =>
    steps
      .filter(({ withdrawn, lifted = [] }) => withdrawn === null && lifted.length > 0)
      .map(({ kind, lifted = [] }) => `${say(`steps.${kind}`)} (${kinds(liftedCodes(lifted))})`)
      .join(", ");
}
