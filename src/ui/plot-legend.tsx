import { Still } from "./still";

type Props = { readonly line: string; readonly before?: string | undefined; readonly pace?: string | undefined };

/** What the strokes of a plot mean. */
export const PlotLegend = (words: Props) => (
  <Still as="ul" className="flex flex-wrap gap-x-4 gap-y-0.5 pt-2 text-13 text-ink-2">
    {(["line", "before", "pace"] as const).flatMap((look) =>
      words[look]
        ? [
            <li key={look} className="flex items-center gap-1.5">
              <svg className="plot" style={{ height: 10, width: 28 }} aria-hidden="true">
                <line className={look} x1="0" x2="28" y1="5" y2="5" />
              </svg>
              {words[look]}
            </li>,
          ]
        : [],
    )}
  </Still>
);
