import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { enter } from "@/access/enter";
import { calendarDay } from "@/access/today";
import { readPlaces, readTokens, readUser } from "@/features/auth/users/queries";
import { UserView } from "@/features/auth/users/user-view";
import { words } from "@/text/words";
import { oneOf } from "../../organizations/one-of";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("users"))("title") };
}

export default async function User({ params, searchParams }: PageProps<"/users/[id]">) {
  const access = await enter("user.keep");
  const user = await readUser(access, (await params).id);
  if (!user) notFound();
  return (
    <UserView
      user={user}
      places={await readPlaces(access)}
      today={calendarDay()}
      tokens={await readTokens(access, user.id)}
      done={oneOf((await searchParams).done)}
    />
  );
}
