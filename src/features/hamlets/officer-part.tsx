import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Facts } from "@/ui/facts";
import { Log } from "@/ui/log";
import { Section } from "@/ui/section";
import type { HamletPage } from "./hamlet-page";

/** Who is in charge and how to reach them, for those who handle the commune; nothing at all for others. */
export async function OfficerPart({ page: { kept } }: { page: HamletPage }) {
  const [say, tongue] = await Promise.all([words("hamlets"), language()]);
  if (!kept) return null;
  const present = kept.officers.find(({ to }) => to === null);
  const before = kept.officers.filter((one) => one !== present);
  const day = (on: string) => formatDay(on, tongue);
  return (
    <Section heading={say("officerHeading")} screenOnly>
      {present ? (
        <Facts
          items={[
            { label: say("putName"), value: present.name, note: say("since", { day: day(present.from) }) },
            ...(present.position ? [{ label: say("position"), value: present.position }] : []),
            ...(present.telephone
              ? [{ label: say("telephone"), value: <a href={`tel:${present.telephone}`}>{present.telephone}</a> }]
              : []),
          ]}
        />
      ) : (
        <p className="pt-2 text-14">{say("officerNone")}</p>
      )}
      {before.length > 0 ? (
        <div className="pt-4">
          <h3 className="pb-1">{say("officerBefore")}</h3>
          <Log
            items={before.map(({ name, position, from, to }) => ({
              key: from,
              at: day(from),
              text: [name, position, to ? say("untilDay", { from: day(from), to: day(to) }) : null]
                .filter(Boolean)
                .join(", "),
            }))}
          />
        </div>
      ) : null}
      <p className="pt-2 text-13 text-ink-2">{say("contactNote")}</p>
    </Section>
  );
}
