// The public interface as another program calls it, without a server: each answer is held against its description.
import { expect } from "vitest";
import { operator } from "@/access/operator";
import { POST as addAdmission } from "@/app/api/v1/admissions/route";
import { GET as readAttainment } from "@/app/api/v1/organizations/[code]/attainment/route";
import { GET as listOrganizations } from "@/app/api/v1/organizations/route";
import { PUT as putQuota } from "@/app/api/v1/quotas/route";
import { db } from "@/data/db";
import { createToken, grantIdOf } from "@/data/installation/tokens";
import { faultsOf, mayBeSent } from "./described";

const inAYear = new Date(Date.now() + 365 * 86_400_000);

/** A token of one of the demo's people, for all grants or the one at a code. */
export async function tokenOf(email: string, at?: string, expiresAt = inAYear) {
  const access = await operator("user.keep");
  const { id } = await db.user.findUniqueOrThrow({ where: { email } });
  const grantId = at ? ((await grantIdOf(access, id, at)) ?? null) : null;
  const made = await createToken(access, { userId: id, grantId, name: null, expiresAt }, new Date(0));
  if (!made.ok) throw new Error("no token");
  return made.value.token;
}

const routes = {
  "GET /organizations": listOrganizations,
  "GET /organizations/{code}/attainment": (request: Request, code: string) =>
    readAttainment(request, { params: Promise.resolve({ code }) }),
  "POST /admissions": addAdmission,
  "PUT /quotas": putQuota,
};
export type Address = keyof typeof routes;

type Sent = {
  readonly token?: string;
  readonly code?: string;
  readonly query?: string;
  /** Text goes as it is; anything else as JSON. */
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
};

/** Calls an address. What it answers must be described, and what is not described must not be taken. */
export async function call(address: Address, { token, code = "", query = "", body, headers = {} }: Sent = {}) {
  const [method = "", template = ""] = address.split(" ");
  const request = new Request(`http://localhost/api/v1${template.replace("{code}", code)}?${query}`, {
    method,
    headers: { ...(token !== undefined && { authorization: `Bearer ${token}` }), ...headers },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const response = await routes[address](request, code);
  expect(await faultsOf(method, template, response), `${address} ${response.status}`).toEqual([]);
  if (response.ok && body !== undefined) expect(mayBeSent(method, template, body), JSON.stringify(body)).toBe(true);
  return {
    status: response.status,
    type: response.headers.get("content-type"),
    headers: response.headers,
    body: await response.json(),
  };
}

/** All that a call may write. */
export const written = async () => [
  await db.admission.count(),
  await db.quota.count(),
  await db.auditEvent.count(),
  await db.member.count(),
  await db.idempotency.count(),
];
