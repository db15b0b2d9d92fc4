"use client";

import { useEffect } from "react";
import type { GridSender } from "./grid-sender";
import type { GridStore } from "./grid-store";

/** Takes up what was kept and what was typed before the script came, sends when the line comes back, and asks before a window with unsent numbers closes. */
export function useGridLife(store: GridStore, sender: GridSender, commit: () => void, takeEarly: () => void) {
  useEffect(() => {
    store.restore();
    takeEarly();
    // Signed in again in another window, or back from sleep.
    const look = () => (document.visibilityState === "visible" ? sender.retry() : commit());
    const ask = (leaving: BeforeUnloadEvent) => {
      commit();
      if (store.tally().waiting > 0) leaving.preventDefault();
    };
    window.addEventListener("online", sender.retry);
    window.addEventListener("pagehide", commit);
    window.addEventListener("beforeunload", ask);
    document.addEventListener("visibilitychange", look);
    return () => {
      window.removeEventListener("online", sender.retry);
      window.removeEventListener("pagehide", commit);
      window.removeEventListener("beforeunload", ask);
      document.removeEventListener("visibilitychange", look);
      commit();
    };
  }, [store, sender, commit, takeEarly]);
}
