/** A share of a whole (34 of 83): thin and without a mark, for nothing is required there. */
export const ShareBar = ({ part, whole, label }: { part: number; whole: number; label: string }) => (
  <svg className="bar" role="img" aria-label={label}>
    <line className="max" x1="100%" x2="100%" y1="5" y2="15" />
    {part > 0 && whole > 0 ? (
      <rect className="fill" x="0" y="7" width={`${Math.round((part / whole) * 10_000) / 100}%`} height="6" />
    ) : (
      <line className="zero" x1="1" x2="1" y1="5" y2="15" />
    )}
  </svg>
);
