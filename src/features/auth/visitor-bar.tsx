import type { ComponentProps } from "react";
import { visitor } from "@/access/visitor";
import { TopBar } from "@/ui/top-bar";
import { signOut } from "./actions";

/** The bar of every page behind the door: who is signed in, and the way out. */
export async function VisitorBar({ query }: Pick<ComponentProps<typeof TopBar>, "query">) {
  const who = await visitor();
  return who ? <TopBar who={who.name} account="/account" signOut={signOut} query={query} /> : <TopBar query={query} />;
}
