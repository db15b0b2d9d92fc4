import type { App } from "./journey";
import { operate } from "./journey-operator";

export const ownPassword = "suối nguồn trong mát";

type Grant = { role: "board" | "secretary" | "reviewer" | "admin"; organization: string; until?: string };

/** Adds a user through the operator's command line; who is there already gets a further grant. */
export async function addUser({ databaseUrl, rows }: App, email: string, { role, organization, until }: Grant) {
  const isThere = (await rows(`select from "User" where email = $1`, [email])).length > 0;
  const given = ["--email", email, "--role", role, "--organization", organization];
  const more = [...(until ? ["--until", until] : []), ...(isThere ? [] : ["--name", "Người thử", "--password-stdin"])];
  const status = await operate(databaseUrl, ["user", "add", ...given, ...more], ownPassword);
  if (status !== 0) throw new Error(`user add ${email}: ${status}`);
}
