import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { z } from "zod";
import { isFirstRun } from "@/access/first-run";
import { visitor } from "@/access/visitor";
import { ownPath } from "@/features/auth/own-path";
import { SignInScreen } from "@/features/auth/sign-in-screen";
import { words } from "@/text/words";

const Text = z.string().max(2000).optional().catch(undefined);
const Query = z.object({ next: Text, name: Text, error: Text });

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("signIn"))("title") };
}

export default async function Page({ searchParams }: { searchParams: Promise<unknown> }) {
  const { next, name, error } = Query.parse(await searchParams);
  if (await isFirstRun()) redirect("/welcome");
  if (await visitor()) redirect(ownPath(next) as Route);
  return <SignInScreen next={next} name={name} failed={error !== undefined} />;
}
