"use client";

import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Whether the script runs: not in what the server draws, and not before the page has come to life. */
export const useLive = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
