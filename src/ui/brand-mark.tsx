/** Three springs, one stream. */
export const BrandMark = () => (
  <svg
    viewBox="0 0 24 24"
    className="size-6 fill-none stroke-current"
    strokeWidth="2"
    strokeLinecap="round"
    aria-hidden="true"
  >
    <path d="M2 4c8 0 8 8 13 8M2 12h20M2 20c8 0 8-8 13-8" />
  </svg>
);
