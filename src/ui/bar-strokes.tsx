import type { AskedParts, BarParts } from "./bar-parts";

/** Where the fill begins, how high it is, and how far the mark stands out, in px. */
export type BarBand = { readonly top: number; readonly height: number; readonly overhang: number };

/** The drawn parts of a bar, from the back to the front. */
export const BarStrokes = ({ parts, band }: { parts: BarParts; band: BarBand }) => (
  <>
    {parts.asked ? <Frame {...parts.asked} band={band} /> : null}
    <Admitted {...parts} band={band} />
    {parts.asked ? <Mark {...parts.asked} band={band} /> : null}
  </>
);

function Frame({ mark, end, ends, band: { top, height } }: AskedParts & { band: BarBand }) {
  const inner = { y: top + 0.5, height: height - 1 };
  return (
    <>
      {end === undefined ? null : <rect className="more" x={`${mark}%`} width={`${end - mark}%`} {...inner} />}
      {end === undefined || !ends ? null : <Upright className="max" at={end} from={top - 2} to={top + height + 2} />}
      <rect className="box" x="0" width={`${mark}%`} {...inner} />
    </>
  );
}

function Admitted({ fill, hatch, units, zero, cut, band: { top, height } }: BarParts & { band: BarBand }) {
  const [above, below] = [top - 2, top + height + 2];
  return (
    <>
      {fill > 0 ? <rect className="fill" x="0" y={top} width={`${fill}%`} height={height} /> : null}
      {hatch > 0 ? <rect className="total" x={`${fill}%`} y={top} width={`${hatch}%`} height={height} /> : null}
      {units.map((at) => (
        <Upright key={at} className="unit" at={at} from={top} to={top + height} />
      ))}
      {zero ? <line className="zero" x1="1" x2="1" y1={above} y2={below} /> : null}
      {cut ? <line className="cut" x1="95%" x2="97%" y1={below} y2={above} /> : null}
    </>
  );
}

function Mark({ mark, reached, tick, band: { top, height, overhang } }: AskedParts & { band: BarBand }) {
  const bottom = top + height;
  return (
    <>
      {reached ? <Upright className="halo" at={mark} from={top - 1} to={bottom + 1} /> : null}
      <Upright className="mark" at={mark} from={top - overhang} to={bottom + overhang} />
      {tick === undefined ? null : <Notch at={tick} y={bottom} isBig={height > 10} />}
    </>
  );
}

type UprightProps = { readonly className: string; readonly at: number; readonly from: number; readonly to: number };

const Upright = ({ className, at, from, to }: UprightProps) => (
  <line className={className} x1={`${at}%`} x2={`${at}%`} y1={from} y2={to} />
);

/** A nested svg moves the notch in percent while its shape stays in px. */
const Notch = ({ at, y, isBig }: { at: number; y: number; isBig: boolean }) => (
  <svg x={`${at}%`} overflow="visible" aria-hidden="true">
    <path className="tick" d={isBig ? `M0 ${y + 1}l6 9h-12z` : `M0 ${y - 0.5}l4.5 6.5h-9z`} />
  </svg>
);
