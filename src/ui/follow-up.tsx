"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Fetches the page anew every so often, for as long as it is shown: what is being done elsewhere is seen to go on. */
export function FollowUp({ everySeconds }: { everySeconds: number }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") router.refresh();
    }, everySeconds * 1000);
    return () => clearInterval(timer);
  }, [router, everySeconds]);
  return null;
}
