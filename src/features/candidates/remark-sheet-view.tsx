import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Facts } from "@/ui/facts";
import { Link } from "@/ui/link";
import { Section } from "@/ui/section";
import type { RemarkSheet } from "./remark-sheet";
import { remarkWords } from "./remark-words";

/** Each remark with its headings and a line to sign on, the latest first. */
export async function RemarkSheetView({ sheet: { row } }: { sheet: RemarkSheet }) {
  const [say, tongue, spell] = [await words("following"), await language(), await remarkWords(row)];
  return (
    <div className="max-w-text">
      <Link
        href={`/organizations/${row.code}/candidates/${row.id}`}
        className="inline-flex min-h-target items-center text-14 print:hidden"
      >
        {say("back")}
      </Link>
      {row.remarks.length === 0 ? <p className="text-ink-2">{say("remarksNone")}</p> : null}
      {row.remarks.toReversed().map((remark) => {
        const { by, headings, conclusion } = spell(remark);
        return (
          <Section key={remark.id} heading={formatDay(remark.on, tongue)} aside={by}>
            <Facts
              items={[
                ...headings.map(({ label, value }) => ({ label, value })),
                ...(remark.words ? [{ label: say("words"), value: remark.words }] : []),
                { label: say("conclusionField"), value: <b>{conclusion}</b> },
              ]}
            />
            <p className="pt-3 pb-10 text-right text-13 text-ink-2 print:pb-16">{say("signature")}</p>
          </Section>
        );
      })}
    </div>
  );
}
