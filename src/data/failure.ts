import "server-only";

/** What may befall the database through nobody's fault, and is over by itself or once there is room. */
export type Failure = "failure.databaseAway" | "failure.diskFull";

/**
 * Which failure an error tells of, if any. The code stands in the error of the query, in that of the driver, or only in
 * words of the driver's, so that all three are read.
 */
export function failureOf(error: unknown): Failure | undefined {
  const said = [...codesIn(error)];
  if (said.some((code) => full.has(code))) return "failure.diskFull";
  return said.some((code) => away.has(code) || lost.test(code)) ? "failure.databaseAway" : undefined;
}

const full = new Set(["53100", "ENOSPC"]);

const away = new Set([
  // The network's: nobody listens, or whoever listened is gone.
  ...["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN"],
  // PostgreSQL's: a statement took longer than it may.
  "57014",
  // PostgreSQL's: shutting down, crashed, starting, no connection left, recovering or turned into a standby.
  ...["57P01", "57P02", "57P03", "53300", "25006", "08000", "08003", "08006", "08001", "08004"],
  // Prisma's: unreachable, timed out, closed, no connection from the pool in time, no transaction in time; and its adapter's.
  ...["P1001", "P1002", "P1008", "P1017", "P2024", "P2028"],
  ...["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TooManyConnections"],
]);

const lost =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

const deepest = 6;

function* codesIn(error: unknown, depth = 0): Generator<string> {
  if (typeof error !== "object" || error === null || depth > deepest) return;
  for (const name of ["code", "originalCode", "message"]) {
    const value = Reflect.get(error, name);
    if (typeof value === "string") yield value;
  }
  for (const name of ["cause", "meta", "driverAdapterError"]) yield* codesIn(Reflect.get(error, name), depth + 1);
}
