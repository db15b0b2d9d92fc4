import type { IconName } from "./icon";

const shapes: Record<IconName, React.ReactNode> = {
  check: <path d="M3 8.5l3.5 3.5L13 4.5" />,
  late: <path d="M8 2.2l6.3 11.3H1.7zM8 6.5v3.2M8 11.8v.1" />,
  time: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.5V8l2.5 1.8" />
    </>
  ),
  lock: <path d="M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5" />,
  find: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="M10.5 10.5L14 14" />
    </>
  ),
  wait: <path d="M2.5 8h.1M8 8h.1M13.5 8h.1" />,
};

/** Once in every page: the icons, the notch of bars, and the hatch that fills them where a total is not itemised. */
export const IconSprite = () => (
  <svg width="0" height="0" className="absolute" aria-hidden="true">
    <defs>
      {Object.entries(shapes).map(([name, shape]) => (
        <symbol key={name} id={`icon-${name}`} viewBox="0 0 16 16">
          {shape}
        </symbol>
      ))}
      <path id="notch" d="M0 14.5l4.5 6.5h-9z" />
      <path id="notch-big" d="M0 49l6 9h-12z" />
      <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="hatch-a" width="5" height="5" />
        <line className="hatch-b" x1="0" y1="0" x2="0" y2="5" />
      </pattern>
    </defs>
  </svg>
);
