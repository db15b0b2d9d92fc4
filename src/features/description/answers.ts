import { type Json, ref, text } from "./schema";

const retryAfter = { description: "Seconds to wait", required: true, schema: { type: "integer", minimum: 0 } };
const wwwAuthenticate = { description: "Bearer", required: true, schema: text };

const refusals = {
  "400": { description: "Not readable as asked; `field` says where" },
  "401": {
    description: "No token, or one that is expired, revoked, or of a disabled user",
    headers: { "WWW-Authenticate": wwwAuthenticate },
  },
  "404": { description: "Not there, or out of the token's reach: the two are not told apart" },
  "409": { description: "The key was used for something else, or the entry was changed meanwhile" },
  "413": { description: "The body is larger than 64 KiB" },
  "422": { description: "Readable, but refused by a rule" },
  "429": { description: "More than 600 requests of a token in a minute", headers: { "Retry-After": retryAfter } },
  "500": { description: "Not done; `detail` carries the number under which the reason is logged" },
  "503": {
    description: "The database is away for now: send the same again, under the same key",
    headers: { "Retry-After": retryAfter },
  },
  "507": { description: "No room is left on the server: nothing was saved" },
};
type Refusal = keyof typeof refusals;

/** The answers of an address: the one that was hoped for, and each way to refuse as application/problem+json. */
export const answers = (status: "200" | "201", schema: Json, refused: readonly Refusal[]): Json => ({
  [status]: { description: "Done", content: { "application/json": { schema } } },
  ...Object.fromEntries(
    refused.map((one) => [
      one,
      { ...refusals[one], content: { "application/problem+json": { schema: ref("Problem") } } },
    ]),
  ),
});
