import type { Metadata } from "next";
import { enter } from "@/access/enter";
import { calendarDay } from "@/access/today";
import { NewUserForm } from "@/features/auth/users/new-user-form";
import { readPlaces } from "@/features/auth/users/queries";
import { words } from "@/text/words";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("users"))("add") };
}

export default async function NewUser() {
  const access = await enter("user.keep");
  return <NewUserForm places={await readPlaces(access)} today={calendarDay()} />;
}
