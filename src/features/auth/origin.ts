/** Where a sign-in comes from. */
export type Origin = { readonly address: string; readonly agent: string };

/**
 * The last address of X-Forwarded-For is the one our own proxy wrote: it must write it, since everything before it, and
 * all of it where there is no proxy, is the visitor's to invent.
 */
export const originOf = (headers: Pick<Headers, "get">): Origin => ({
  address: headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown",
  agent: headers.get("user-agent") ?? "",
});
