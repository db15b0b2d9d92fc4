import "server-only";
import type { Route } from "next";
import { redirect } from "next/navigation";

/** A server action behind a single button that anyone may press, such as signing out; `run` says where to go then. */
export const press = (run: () => Promise<string>) => async (): Promise<void> => redirect((await run()) as Route);
