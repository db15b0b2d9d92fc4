import "server-only";
import { listResidences } from "@/data/hamlets/residences";
import { countRegistered } from "@/data/members/counts";
import { listRegister, type RegisterLine } from "@/data/members/register";
import { findOrganization } from "@/data/organizations/organizations";
import { noteExport, noteExported } from "@/data/persons/sights";
import type { Access } from "@/domain/access";
import type { CsvCell, Sheet } from "@/text/csv";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { readRegisterQuery } from "./register-query";

const onePage = 1000;

/**
 * The register as it is filtered on the screen but whole; nothing where it is out of reach. The audit notes that it was
 * taken away, and every dossier on it by whom. What is sealed stays out of files.
 */
export async function registerSheet(
  access: Access<"member.read">,
  counts: Access<"attainment.read"> | undefined,
  code: string,
  query: unknown,
): Promise<Sheet | undefined> {
  const organization = await findOrganization(access, code);
  const counted = organization && counts && (await countRegistered(counts, organization.id, access.today));
  if (!counted || !(await noteExport(access, organization)).ok) return undefined;
  const { q: text, status, hamlet } = readRegisterQuery(query);
  const hamletId = hamlet
    ? (await listResidences(organization)).find(({ code: one }) => one === hamlet)?.id
    : undefined;
  const size = counted.official + counted.probationary;
  const [say, to] = [await words("members"), await language()];
  const day = (on: string | null) => on && formatDay(on, to);
  const row = (line: RegisterLine): CsvCell[] => [
    ...[line.fullName, line.bornOn ? day(line.bornOn) : line.birthYear, say(`is.${line.status}`)],
    ...[line.place, line.code, day(line.joinedOn), day(line.leftOn), line.hamlet],
  ];
  async function* rows(): AsyncGenerator<CsvCell[]> {
    for (let after: string | undefined; ; ) {
      const asked = {
        path: organization?.path ?? "",
        text,
        status,
        hamletId,
        size,
        most: onePage,
        ...(after && { after }),
      };
      const { lines } = await listRegister(access, asked);
      await noteExported(
        access,
        lines.map(({ personId }) => personId),
      );
      yield* lines.map(row);
      if (lines.length < onePage) return;
      after = lines.at(-1)?.personId;
    }
  }
  return {
    name: `${code}-members`,
    heads: [
      ...[say("columnName"), say("columnBorn"), say("columnStatus"), say("columnPlace")],
      ...[(await words("csv"))("code"), say("columnJoined"), say("leftOn"), say("hamlet")],
    ],
    rows: rows(),
  };
}
