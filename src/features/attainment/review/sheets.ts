import "server-only";
import { type Access, covers } from "@/domain/access";
import type { Sheet } from "@/text/csv";
import type { ReviewAsked } from "./asked";
import { readPeople } from "./people";
import { peopleTables } from "./people-sheets";
import { placeTables } from "./place-sheets";
import { readReview } from "./report";
import { readYears } from "./years";
import { yearsTables } from "./years-sheets";

/** A table of a review as a file, all its rows in the order asked for; nothing where there is no such place, period or table. */
export async function reviewSheet(
  access: Access<"attainment.read">,
  watcher: Access<"watch.read"> | undefined,
  code: string,
  { table = "places", period, level, sort }: Readonly<Record<string, string>>,
  names?: Access<"member.read">,
): Promise<Sheet | undefined> {
  if (isIn(placeTables, table))
    return sheetOf(table, await readReview(access, watcher, code, period, level, sort), placeTables[table]);
  if (isIn(yearsTables, table))
    return sheetOf(table, await readYears(access, code, period, level, true), yearsTables[table]);
  return isIn(peopleTables, table)
    ? sheetOf(table, await readPeople(access, code, period, level), (people) =>
        peopleTables[table](people, names !== undefined && covers(names.places, people.standing.organization.path)),
      )
    : undefined;
}

async function sheetOf<Read extends ReviewAsked>(
  table: string,
  read: Read | "period" | undefined,
  write: (read: Read) => Promise<Omit<Sheet, "name">>,
): Promise<Sheet | undefined> {
  return read && read !== "period" ? { name: nameOf(table, read), ...(await write(read)) } : undefined;
}

const isIn = <Tables extends object>(tables: Tables, name: string): name is keyof Tables & string =>
  Object.hasOwn(tables, name);

const nameOf = (table: string, { standing, period, level }: ReviewAsked) =>
  [
    ...[standing.organization.code, "review", table],
    ...(level ? [level.level.toLowerCase()] : []),
    period.name.replace("..", "-"),
  ].join("-");
