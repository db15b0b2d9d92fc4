import type { Metadata } from "next";
import { enter } from "@/access/enter";
import { CalendarView } from "@/features/regulations/calendar-view";
import { readCalendar } from "@/features/regulations/queries";
import { words } from "@/text/words";
import { oneOf } from "../organizations/one-of";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("regulations"))("calendarTitle") };
}

export default async function Holidays({ searchParams }: PageProps<"/holidays">) {
  const access = await enter("regulation.keep");
  const { year, done } = await searchParams;
  return <CalendarView page={await readCalendar(access, oneOf(year))} done={oneOf(done)} />;
}
