import "server-only";
import { noteExported } from "@/data/persons/sights";
import { findClass, listSeats } from "@/data/sourcing/awareness-classes";
import { noteClassExport } from "@/data/sourcing/class-changes";
import { type Access, covers } from "@/domain/access";
import { isUuid } from "@/domain/input";
import type { Sheet } from "@/text/csv";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";

type Reader = Access<"attainment.read">;

/** The list of a class as a file; nothing where it is out of reach. Every dossier on it tells who took it away. */
export async function classSheet(
  figures: Reader,
  access: Access<"candidate.read">,
  { code, id }: { readonly code: string; readonly id: string },
): Promise<Sheet | undefined> {
  const of = isUuid(id) ? await findClass(figures, id) : undefined;
  if (of?.code !== code || !covers(access.places, of.path)) return undefined;
  if (!(await noteClassExport(access, of)).ok) return undefined;
  const seats = await listSeats(access, id);
  await noteExported(
    access,
    seats.map(({ personId }) => personId),
  );
  const [say, csv, to] = [await words("classes"), await words("csv"), await language()];
  return {
    name: `${code}-class-${of.from}`,
    heads: [
      ...[say("columnName"), say("columnBorn"), say("columnCell"), csv("code"), say("columnResult")],
      ...[say("number"), say("certificateOn")],
    ],
    rows: seats.map(({ fullName, bornOn, place, code: at, result, certificateNo, certificateOn }) => [
      ...[fullName, bornOn && formatDay(bornOn, to), place, at, say(result ? `results.${result}` : "open")],
      ...[certificateNo, certificateOn && formatDay(certificateOn, to)],
    ]),
  };
}
