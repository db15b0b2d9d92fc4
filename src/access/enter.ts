import "server-only";
import type { Route } from "next";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import type { Access, Permission } from "@/domain/access";
import { decide } from "@/domain/policy";
import { here } from "./here";
import { visitor } from "./visitor";

/** The door. Who has not signed in is sent to do so; who may not finds nothing, so that nobody learns what is there. */
export const enter = cache(async <Asked extends Permission>(permission: Asked): Promise<Access<Asked>> => {
  const who = permission === "account.keep" ? await holding() : await signedIn();
  return decide({ ...who, actor: who.email }, permission) ?? notFound();
});

/**
 * Who is signed in, for the pages that ask no permission; else off to sign in and back. Who was given a password by
 * somebody else is sent to choose an own one first, whatever was asked for.
 */
export async function signedIn() {
  const who = await holding();
  return who.mustChangePassword ? redirect("/account") : who;
}

/** Whoever holds a session, an own password or not: for the own account alone. */
const holding = async () => (await visitor()) ?? redirect(await signInPath());

async function signInPath() {
  const next = await here();
  return (next === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(next)}`) as Route;
}
