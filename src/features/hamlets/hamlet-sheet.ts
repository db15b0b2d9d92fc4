import "server-only";
import type { AskAccess } from "@/access/access-to";
import { type HamletLine, listHamlets } from "@/data/hamlets/hamlets";
import { findOrganization } from "@/data/organizations/organizations";
import { type Access, covers } from "@/domain/access";
import { ethnicGroupNamed } from "@/domain/persons/ethnic-group";
import type { CsvCell, Sheet } from "@/text/csv";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { sourceTold } from "./hamlet-page";
import { readHamletQuery } from "./hamlet-query";

const onePage = 1000;

/** The list as it is filtered on the screen but whole, without anybody's name or telephone; nothing where it is out of reach. */
export async function hamletSheet(
  access: Access<"attainment.read">,
  ask: AskAccess,
  code: string,
  query: unknown,
): Promise<Sheet | undefined> {
  const organization = await findOrganization(access, code);
  if (!organization) return undefined;
  const { path } = organization;
  const places = (await ask("hamlet.keep"))?.places ?? [];
  const { q: text, show: filter } = readHamletQuery(query);
  const [say, csv, to] = [await words("hamlets"), await words("csv"), await language()];
  const row = ({ count, ...line }: HamletLine): CsvCell[] => [
    ...[line.name, line.code, line.communeName, line.commune],
    ...[count?.households, count?.poorHouseholds, count?.population],
    count?.ethnicGroup ? ethnicGroupNamed(count.ethnicGroup) : undefined,
    ...[
      count ? formatDay(count.on, to) : undefined,
      count && sourceTold(count, covers(places, path)),
      line.cellName,
      say(`served.${line.served}`),
    ],
    line.members,
  ];
  async function* rows(): AsyncGenerator<CsvCell[]> {
    for (let after: string | undefined; ; ) {
      const lines = await listHamlets(access, { path, text, filter, most: onePage, after });
      yield* lines.map(row);
      if (lines.length < onePage) return;
      after = lines.at(-1)?.code;
    }
  }
  return {
    name: `${code}-hamlets`,
    heads: [
      ...[say("columnName"), csv("code"), say("columnCommune"), csv("code"), say("columnHouseholds")],
      ...[say("columnPoor"), say("columnPopulation"), say("columnEthnic"), say("columnOn"), say("columnSource")],
      ...[say("columnCell"), say("columnService"), say("columnMembers")],
    ],
    rows: rows(),
  };
}
