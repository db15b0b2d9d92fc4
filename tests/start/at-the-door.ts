import { createHash } from "node:crypto";
import type { Rows } from "../support/journey-rows";

export const password = "demo-demo-demo";

/** Signs in as one of the demo's people, as the framework's own form does; answers the cookie. */
export async function signIn(baseURL: string, email: string) {
  const first = await fetch(`${baseURL}/api/auth/csrf`);
  const { csrfToken } = (await first.json()) as { csrfToken: string };
  const answer = await fetch(`${baseURL}/api/auth/callback/credentials`, {
    method: "POST",
    headers: { cookie: cookiesOf(first), origin: baseURL },
    body: new URLSearchParams({ csrfToken, email, password, json: "true" }),
    redirect: "manual",
  });
  const cookie = cookiesOf(answer);
  if (!cookie.includes("session-token")) throw new Error(`${email} was not let in: ${answer.status}`);
  return cookie;
}

/** A token of that person, written into the database as the operator's command would. */
export async function giveToken(rows: Rows, email: string) {
  const token = `nguon_${"t".repeat(43)}`;
  const hash = createHash("sha256").update(token).digest("hex");
  await rows(
    `insert into "Token" ("userId", hash, "expiresAt") select id, $1, now() + interval '1 day' from "User" where email = $2`,
    [hash, email],
  );
  return token;
}

/** What the form of that name sends besides what is typed: the framework's hidden fields. */
export async function hiddenFields(address: string, name: string, cookie: string) {
  const page = await (await fetch(address, { headers: { cookie } })).text();
  const [, form = ""] = new RegExp(`<form[^>]* aria-label="${name}"[^>]*>(.*?)</form>`, "s").exec(page) ?? [];
  const inputs = [...form.matchAll(/<input type="hidden" name="(\$ACTION[^"]*)"(?: value="([^"]*)")?/g)];
  return Object.fromEntries(inputs.map(([, name = "", value = ""]) => [name, value.replaceAll("&quot;", '"')]));
}

const cookiesOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
