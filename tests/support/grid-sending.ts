import { randomUUID } from "node:crypto";
import { visitor } from "@/access/visitor";
import { POST } from "@/app/organizations/[code]/admissions/grid/cells/route";
import { db } from "@/data/db";
import { senderHeader } from "@/domain/ledger/unsent-cell";

type Cell = {
  readonly organization: string;
  readonly period: string;
  readonly wanted: unknown;
  readonly seen: unknown;
};

const host = "localhost:3000";
export const ours = { origin: `http://${host}`, host, "sec-fetch-site": "same-origin" };

/** Sends one cell as the script of Mường Hum's grid does, whose page is that of who has signed in; or as somebody who is not. */
export async function sendCell(
  cell: Partial<Cell> & Record<string, unknown>,
  { code = "muong-hum", headers = ours as Record<string, string>, body = "" } = {},
) {
  const sender = { [senderHeader]: String((await visitor())?.userId ?? 0) };
  const sent = body || JSON.stringify({ key: randomUUID(), seen: null, ...cell });
  const request = new Request(`http://${host}/organizations/${code}/admissions/grid/cells`, {
    method: "POST",
    headers: { "content-type": "application/json", ...sender, ...headers },
    body: sent,
  });
  const response = await POST(request, { params: Promise.resolve({ code }) });
  const answer = (await response.json()) as {
    held?: number | null;
    code?: string;
    values?: Record<string, unknown>;
    papers?: readonly string[];
    row?: number | null;
    column?: { all: number | null; own: number };
    whole?: { all: number | null; own: number };
  };
  return { status: response.status, ...answer };
}

/** Persons of a place in its ledger, corrections included, in exactly these months. */
export async function inLedger(code: string, from: number, to = from): Promise<number> {
  const [row] = await db.$queryRaw<{ n: number }[]>`
    SELECT coalesce(sum(a.count), 0)::int AS n FROM "Admission" a JOIN "Organization" o ON o.id = a."organizationId"
    WHERE o.code = ${code} AND a."fromMonth" = ${from} AND a."toMonth" = ${to}`;
  return row?.n ?? 0;
}
