// For the pages of one database: who asks and what, what the ledger says, and a bare Node server that answers the same rows.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { sealSession, sessionCookie } from "@/access/session-cookie";
import { monthOf } from "@/domain/month";
import { bareAttainment } from "./bare-attainment";
import { countedFromLedger } from "./ledger-count";
import type { PageTask } from "./pages";
import { databaseName, listPlaces, openReviewer } from "./places";

const year = "2025";
const sessionId = await openReviewer();
const places = await listPlaces();
const answers = new Map(
  places.flatMap(({ code }) => [
    [`/organizations/${code}`, bareAttainment(sessionId, code)],
    [`/organizations/${code}/attainment?period=${year}`, bareAttainment(sessionId, code, year, "charts")],
  ]),
);

const server = createServer(async (request, response) => {
  const answer = await answers.get(request.url ?? "")?.();
  response.setHeader("content-type", "application/json").end(JSON.stringify(answer?.rows ?? null));
});
await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));

const months = { from: monthOf(Number(year), 1), to: monthOf(Number(year), 12) };
const counted = await Promise.all(
  places.map(async (place) => (await countedFromLedger(place, months, new Map())).get(place.id) ?? 0),
);
process.send?.({
  database: await databaseName(),
  places: places.map(({ code, kind, below }, index) => ({ code, kind, below, admitted: counted[index] ?? 0 })),
  cookie: `${sessionCookie().name}=${await sealSession(sessionId)}`,
  sessionId,
  port: (server.address() as AddressInfo).port,
} satisfies PageTask);
