import "server-only";
import { countTokens } from "@/data/installation/tokens";
import { findUser, type KeptUser, listUsers } from "@/data/installation/user-list";
import { listAllPlaces } from "@/data/organizations/places";
import type { Access } from "@/domain/access";
import { idsOf } from "@/domain/organization";

const onePage = 50;
const mostPlaces = 200;

export type UserPage = {
  readonly users: readonly KeptUser[];
  readonly text: string;
  readonly next: number | undefined;
};

/** Users whose names hold the text; `next` is the `after` of the following page. */
export async function readUsers(
  access: Access<"user.keep">,
  text: string,
  after: string | undefined,
): Promise<UserPage> {
  const wanted = text.trim().slice(0, 100);
  const rows = await listUsers(access, wanted, isNumber(after) ? Number(after) : 0, onePage + 1);
  const users = rows.slice(0, onePage);
  return { users, text: wanted, next: rows.length > onePage ? users.at(-1)?.id : undefined };
}

/** Where a grant can be given, to choose from; undefined where there are too many places for a list. */
export async function readPlaces(access: Access<"user.keep">) {
  const places = await listAllPlaces(access, mostPlaces);
  return places?.map(({ code, name, path }) => ({
    value: code,
    label: `${"  ".repeat(idsOf(path).length - 1)}${name}`,
  }));
}

export type Places = Awaited<ReturnType<typeof readPlaces>>;

/** Whether it can be the number of a user. */
const isNumber = (text: string | undefined) => text !== undefined && /^\d{1,9}$/.test(text);

/** One user by number; nothing for what is no number of a user. */
export const readUser = async (access: Access<"user.keep">, id: string) =>
  isNumber(id) ? findUser(access, Number(id)) : undefined;

/** What programs hold in a user's name. */
export const readTokens = (access: Access<"user.keep">, userId: number) => countTokens(access, userId, new Date());
