const springs = Array.from({ length: 24 }, (_, at) => ({
  x: [27, 81, 45, 105, 63, 17, 89][at % 7] ?? 0,
  y: 14 + 17 * at,
}));
const brooks = [52, 128, 205, 284, 364];

/** Many small springs, one stream: what the product is about. */
export const Stream = ({ label }: { label: string }) => (
  <svg
    viewBox="0 0 640 424"
    preserveAspectRatio="xMaxYMid slice"
    role="img"
    aria-label={label}
    className="block w-full fill-none stroke-pen [&_path]:[vector-effect:non-scaling-stroke]"
    strokeLinecap="round"
  >
    {springs.map(({ x, y }, at) => {
      const brook = brooks[Math.floor(at / 5)] ?? 0;
      return <path key={y} strokeWidth="1.5" d={`M${x} ${y}C${x + 101} ${y} 150 ${brook} 250 ${brook}`} />;
    })}
    {brooks.map((y) => (
      <path key={y} strokeWidth="4" d={`M248 ${y}C350 ${y} 340 212 460 212`} />
    ))}
    <path strokeWidth="10" strokeLinecap="butt" d="M452 212H640" />
    {springs.map(({ x, y }) => (
      <circle key={y} cx={x - 9} cy={y} r="3.4" className="fill-seal stroke-none" />
    ))}
  </svg>
);
