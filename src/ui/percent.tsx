import { splitPercent } from "@/text/format";

/** A percent aligned on its comma ("71,6%"), and one string still when copied. Without a quota: "–". */
export function Percent({ text }: { text: string | undefined }) {
  const [whole, rest] = text === undefined ? ["–", ""] : splitPercent(text);
  return (
    <span className="percent">
      {whole}
      <i>{rest}</i>
    </span>
  );
}
