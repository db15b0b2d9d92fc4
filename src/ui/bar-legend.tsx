import type { ReactNode } from "react";

type Props = {
  readonly admitted: string;
  readonly required?: string;
  readonly expected?: string;
  /** Only where a range stands in the table. */
  readonly max?: string;
  /** Only where a total is not itemised. */
  readonly unitemised?: string;
};

/** What the parts of the bars below mean; give only the words of parts that occur. */
export const BarLegend = ({ admitted, required, expected, max, unitemised }: Props) => (
  <ul className="flex flex-wrap gap-x-4 gap-y-0.5 py-2 text-13 text-ink-2">
    <Sample word={admitted}>
      <rect className="fill" x="0" y="5" width="20" height="10" />
    </Sample>
    <Sample word={required}>
      <line className="mark" x1="12" x2="12" y1="1" y2="18" />
    </Sample>
    <Sample word={expected}>
      <path className="tick" d="M12 6l5 7h-10z" />
    </Sample>
    <Sample word={max}>
      <rect className="more" x="1" y="5.5" width="18" height="9" />
      <line className="max" x1="20" x2="20" y1="3" y2="17" />
    </Sample>
    <Sample word={unitemised}>
      <rect className="total" x="0" y="5" width="20" height="10" />
    </Sample>
  </ul>
);

const Sample = ({ word, children }: { word: string | undefined; children: ReactNode }) =>
  word === undefined ? null : (
    <li className="inline-flex items-center gap-[0.4rem]">
      <span className="block h-5 w-6">
        <svg className="bar" aria-hidden="true">
          {children}
        </svg>
      </span>
      {word}
    </li>
  );
