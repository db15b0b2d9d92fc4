import { type ComponentProps, cache } from "react";
import { accessTo } from "@/access/access-to";
import { visitor } from "@/access/visitor";
import { openWithin, ownWatch } from "@/domain/watch/watched-places";
import { TopBar } from "@/ui/top-bar";
import { signOut } from "./actions";

async function Bar({ query }: Pick<ComponentProps<typeof TopBar>, "query">) {
  const who = await visitor();
  if (!who) return <TopBar query={query} />;
  const watched = ownWatch(await accessTo("watch.act"), await accessTo("watch.read"));
  const watch = watched && { href: "/watch", open: openWithin(watched.places, who.openCases) };
  return <TopBar who={who.name} account="/account" watch={watch} signOut={signOut} query={query} />;
}

const drawn = cache((query: string | undefined) => <Bar query={query} />);

/**
 * The bar of every page behind the door: who is signed in, what is to be watched, and the way out. No question of its own.
 * One element a request: Next draws with every page also the one that says it is missing, and what is the same is drawn once.
 * @param query what was searched for, on the page of its results
 */
export const visitorBar = (query?: string) => drawn(query);
