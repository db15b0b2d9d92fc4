import "server-only";
import type { z } from "zod";
import { no, type Result, yes } from "@/domain/result";
import { readInput } from "./read-input";

const mostBytes = 64 * 1024;
const longestKey = 200;

/** The JSON of a request, read by a schema; its size is limited before it is parsed. */
export async function readBody<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<Result<z.output<Schema>>> {
  if (Number(request.headers.get("content-length") ?? 0) > mostBytes) return no("api.tooLarge");
  const text = await request.text();
  if (Buffer.byteLength(text) > mostBytes) return no("api.tooLarge");
  try {
    return readInput(schema, JSON.parse(text));
  } catch {
    return no("api.notJson");
  }
}

/** The key under which a write is done once. */
export function readKey(request: Request): Result<string> {
  const key = request.headers.get("idempotency-key")?.trim();
  return key && key.length <= longestKey ? yes(key) : no("api.keyMissing", { field: "Idempotency-Key" });
}
