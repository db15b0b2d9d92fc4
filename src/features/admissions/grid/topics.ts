import { useCallback, useSyncExternalStore } from "react";

/** Who listens to what: each part of the grid is drawn anew only when its own topic changes. */
export class Topics {
  private readonly listeners = new Map<string, Set<() => void>>();
  private readonly versions = new Map<string, number>();

  subscribe(topic: string, listener: () => void) {
    const all = this.listeners.get(topic) ?? new Set();
    this.listeners.set(topic, all.add(listener));
    return () => {
      all.delete(listener);
    };
  }

  version(topic: string) {
    return this.versions.get(topic) ?? 0;
  }

  tell(...topics: readonly string[]) {
    for (const topic of topics) {
      this.versions.set(topic, this.version(topic) + 1);
      for (const listener of this.listeners.get(topic) ?? []) listener();
    }
  }
}

/** Draws the caller anew whenever the topic is told. */
export function useTopic(topics: Topics, topic: string) {
  const subscribe = useCallback((listener: () => void) => topics.subscribe(topic, listener), [topics, topic]);
  return useSyncExternalStore(
    subscribe,
    () => topics.version(topic),
    () => 0,
  );
}
