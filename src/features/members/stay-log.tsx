import type { StayFact } from "@/data/persons/dossier";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Log } from "@/ui/log";
import { Section } from "@/ui/section";

/** Where the member was, the latest first. A cell that changed its superior is still the same place. */
export async function StayLog({ stays }: { stays: readonly StayFact[] }) {
  const [say, tongue] = await Promise.all([words("members"), language()]);
  const places = stays.filter((stay, index) => stay.code !== stays[index + 1]?.code);
  if (places.length === 0) return null;
  return (
    <Section heading={say("staysHeading")}>
      <Log
        items={places.reverse().map(({ code, place, until }) => ({
          key: `${code} ${until}`,
          at: formatDay(firstDayOf(stays, until), tongue),
          text: until ? say("stayUntil", { place, day: formatDay(until, tongue) }) : place,
        }))}
      />
    </Section>
  );
}

/** When the stay that ends on the day began, whatever superiors the place has had meanwhile. */
function firstDayOf(stays: readonly StayFact[], until: string | null): string {
  const at = stays.findIndex((stay) => stay.until === until);
  const begun = stays.findLastIndex((stay, index) => index <= at && stays[index - 1]?.code !== stay.code);
  return stays[begun]?.from ?? "";
}
