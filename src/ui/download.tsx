import { useWords } from "@/text/words";

/** The table beside it as a file that Excel opens. */
export function Download({ href, table }: { href: string; table: string }) {
  const say = useWords("frame");
  return (
    <a
      href={href}
      download
      aria-label={`${say("download")}: ${table}`}
      className="pointer-coarse:inline-flex pointer-coarse:min-h-target items-center text-14 print:hidden"
    >
      {say("download")}
    </a>
  );
}
