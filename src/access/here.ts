import "server-only";
import { headers } from "next/headers";

/** The address asked for, path and query. A server component is not told: proxy.ts writes it into this header. */
export const here = async () => (await headers()).get("x-path") ?? "/";
