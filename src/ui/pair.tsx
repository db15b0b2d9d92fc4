/** What happened is bold, what was asked is grey: 43/60. Texts arrive formatted. */
export const Pair = ({ done, asked }: { done: string | number; asked?: string | number | undefined }) => (
  <span className="n">
    <b>{done}</b>
    {asked === undefined ? null : <span className="text-ink-2">/{asked}</span>}
  </span>
);
