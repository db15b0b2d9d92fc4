import "server-only";
import { countRequest } from "@/data/installation/request-counts";
import { isDemo } from "@/data/installation/settings";
import { bearerOf, markUsed } from "@/data/installation/tokens";
import type { Access, Permission } from "@/domain/access";
import { isDemoLogin } from "@/domain/installation/demo-login";
import { decide } from "@/domain/policy";
import { no, type Result, yes } from "@/domain/result";
import type { AskAccess } from "./access-to";
import { calendarDay, today } from "./today";

/** Requests a token may send in one minute. */
const mostInOneMinute = 600;

/** The third entrance: what a bearer token may, within the grant it is scoped to. */
export async function tokenHolder(request: Request): Promise<Result<AskAccess>> {
  const [, token] = /^Bearer ([\w-]{20,100})$/i.exec(request.headers.get("authorization") ?? "") ?? [];
  const now = new Date();
  const bearer = token ? await bearerOf(token, now) : undefined;
  if (!bearer || (isDemoLogin(bearer.email) && !(await isDemo()))) return no("token.invalid");
  if ((await countRequest(`token:${bearer.tokenId}`, now)) > mostInOneMinute)
    return no("api.tooManyRequests", { values: { seconds: 60 - now.getUTCSeconds() } });
  await markUsed(bearer.tokenId, now);
  const { userId, email: actor, grantId } = bearer;
  const grants = bearer.grants.filter((grant) => grantId === null || grant.id === grantId);
  const visitor = { userId, actor, grants, today: await today(), calendar: calendarDay() };
  return yes(
    async <Asked extends Permission>(permission: Asked): Promise<Access<Asked> | undefined> =>
      decide(visitor, permission),
  );
}
