export type Tell = (what: string) => void;

/** Lines of progress on standard error, each with the seconds since the beginning. */
export function progress(write: (line: string) => void = console.error): Tell {
  const begun = performance.now();
  return (what) => write(`${((performance.now() - begun) / 1000).toFixed(1).padStart(7)} s  ${what}`);
}
