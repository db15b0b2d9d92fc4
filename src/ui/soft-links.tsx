"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useEffect, useTransition } from "react";

/**
 * Follows the links of all pages without loading each page anew: one listener, where a component for every link would
 * weigh more than the rows of a table. While a page is on the way the style sheet shows the note of the root layout.
 */
export function SoftLinks() {
  const router = useRouter();
  const [isPending, start] = useTransition();

  useEffect(() => {
    const follow = (press: MouseEvent) => {
      const address = addressOf(press);
      if (address === undefined) return;
      press.preventDefault();
      start(() => router.push(address as Route));
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [router]);

  return isPending ? <span data-waits="" /> : null;
}

/** Where a press leads within the product; nothing where the browser knows better. */
function addressOf(press: MouseEvent): string | undefined {
  const link = press.target instanceof Element ? press.target.closest<HTMLAnchorElement>("a[href]") : null;
  if (!link || press.defaultPrevented || isForElsewhere(press) || isNoPage(link)) return undefined;
  const { pathname, search, hash } = link;
  const isPlaceHere = hash !== "" && pathname === location.pathname && search === location.search;
  return isPlaceHere ? undefined : pathname + search + hash;
}

/** For another tab or window. */
const isForElsewhere = (press: MouseEvent) =>
  press.button !== 0 || press.metaKey || press.ctrlKey || press.shiftKey || press.altKey;

/** Another site, a file, or a page that asks to be fetched anew. */
const isNoPage = (link: HTMLAnchorElement) =>
  link.origin !== location.origin || link.target || link.hasAttribute("download") || "anew" in link.dataset;
