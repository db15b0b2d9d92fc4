import "server-only";
import type { z } from "zod";
import { storable } from "@/domain/input";
import { no, type Result, yes } from "@/domain/result";
import { readInput } from "./read-input";

const mostOfJson = 64 * 1024;
const longestKey = 200;

/** The JSON of a request, read by a schema; no more of it is read than a body may hold. */
export async function readBody<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<Result<z.output<Schema>>> {
  const text = await readText(request, mostOfJson);
  if (text === undefined) return no("api.tooLarge");
  try {
    return readInput(schema, JSON.parse(text));
  } catch {
    return no("api.notJson");
  }
}

/** The body as text; nothing once it is too large, whatever its head said. */
export async function readText(request: Request, mostBytes: number): Promise<string | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.byteLength;
    if (size > mostBytes) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

/** The key under which a write is done once. */
export function readKey(request: Request): Result<string> {
  const key = request.headers.get("idempotency-key")?.trim();
  return key && key.length <= longestKey && storable(key)
    ? yes(key)
    : no("api.keyMissing", { field: "Idempotency-Key" });
}
