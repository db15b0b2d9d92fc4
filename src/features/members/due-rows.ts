import "server-only";
import { noteExported } from "@/data/persons/sights";
import type { Access } from "@/domain/access";
import { dueTimeOf } from "@/domain/due-time";
import type { CsvCell } from "@/text/csv";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { type DueMember, readDueMembers } from "./due";

const onePage = 500;

/**
 * Whose probation is nearly or already over, as rows of the file of what is due: name, place, code, state, when, clock and
 * its last day. Every dossier among them tells who took it away; nobody where names are out of reach.
 */
export async function dueMemberRows(access: Access<"member.read"> | undefined) {
  const [say, sayDue, to] = [await words("members"), await words("candidates"), await language()];
  const row = ({ fullName, place, code, clock }: DueMember, today: Access["today"]): CsvCell[] => [
    ...[fullName, place, code, say("is.PROBATIONARY"), sayDue(`dueTimes.${dueTimeOf(clock.last, today)}`)],
    ...[sayDue(`clocks.${clock.name}`), formatDay(clock.last, to)],
    // Neither a next step nor helpers, remarks, tasks and what a dossier's reasons lifted.
    ...["", "", "", "", "", ""],
  ];
  return async function* rows(path: string): AsyncGenerator<CsvCell[]> {
    if (!access) return;
    for (let after: string | undefined; ; ) {
      const { lines, last } = await readDueMembers(access, path, after, onePage);
      await noteExported(
        access,
        lines.map(({ personId }) => personId),
      );
      yield* lines.map((line) => row(line, access.today));
      if (!last) return;
      after = last;
    }
  };
}
