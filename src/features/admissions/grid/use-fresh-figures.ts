"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const drawn = new Set<string>();

/** Going back, the browser shows the page as the server once drew it: what was saved since has to be asked for again. */
export function useFreshFigures(stamp: string) {
  const { refresh } = useRouter();
  useEffect(() => {
    if (drawn.has(stamp)) refresh();
    // Not before it has gone: React may try an effect twice.
    return () => {
      drawn.add(stamp);
    };
  }, [stamp, refresh]);
}
