import type { AskedParts, BarParts } from "./bar-parts";

type Props = { readonly parts: BarParts; readonly big?: boolean };

/** The drawn parts of a bar, from the back to the front. How high each is and how wide a stroke, the style sheet says. */
export const BarStrokes = ({ parts, big = false }: Props) => (
  <>
    {parts.asked ? <Frame {...parts.asked} /> : null}
    <Admitted {...parts} big={big} />
    {parts.asked ? <Mark {...parts.asked} big={big} /> : null}
  </>
);

const Frame = ({ mark, end, ends }: AskedParts) => (
  <>
    {end === undefined ? null : <rect className="more" x={`${mark}%`} width={`${end - mark}%`} />}
    {end === undefined || !ends ? null : <rect className="max" x={`${end}%`} />}
    <rect className="box" width={`${mark}%`} />
  </>
);

const Admitted = ({ fill, hatch, units, zero, cut, big }: BarParts & { big: boolean }) => (
  <>
    {fill > 0 ? <rect className="fill" width={`${fill}%`} /> : null}
    {hatch > 0 ? <rect className="total" x={`${fill}%`} width={`${hatch}%`} /> : null}
    {units.length > 0 ? <Separators units={units} /> : null}
    {zero ? <rect className="zero" /> : null}
    {cut ? <line className="cut" x1="95%" x2="97%" y1={big ? 50 : 17} y2={big ? 24 : 3} /> : null}
  </>
);

/** One path for all persons: stretched to percents, its strokes are not. */
const Separators = ({ units }: Pick<BarParts, "units">) => (
  <svg className="units" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    <path d={units.map((at) => `M${at} 0v1`).join("")} />
  </svg>
);

const Mark = ({ mark, reached, tick, big }: AskedParts & { big: boolean }) => (
  <>
    {reached ? <rect className="halo" x={`${mark}%`} /> : null}
    <rect className="mark" x={`${mark}%`} />
    {tick === undefined ? null : <use className="tick" href={big ? "#notch-big" : "#notch"} x={`${tick}%`} />}
  </>
);
