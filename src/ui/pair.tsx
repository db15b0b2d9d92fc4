/** What happened is bold, what was asked is grey: 43/60. Texts arrive formatted, the cell around them is numeric. */
export const Pair = ({ done, asked }: { done: string | number; asked?: string | number | undefined }) => (
  <>
    <b>{done}</b>
    {asked === undefined ? null : <span className="text-ink-2">{`/${asked}`}</span>}
  </>
);
