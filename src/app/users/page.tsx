import type { Metadata } from "next";
import { enter } from "@/access/enter";
import { calendarDay } from "@/access/today";
import { readUsers } from "@/features/auth/users/queries";
import { UsersView } from "@/features/auth/users/users-view";
import { words } from "@/text/words";
import { oneOf } from "../organizations/one-of";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("users"))("title") };
}

export default async function Users({ searchParams }: PageProps<"/users">) {
  const access = await enter("user.keep");
  const { q, after } = await searchParams;
  return <UsersView page={await readUsers(access, oneOf(q) ?? "", oneOf(after))} today={calendarDay()} />;
}
