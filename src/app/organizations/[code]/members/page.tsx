import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { readRegister } from "@/features/members/register";
import { readRegisterQuery } from "@/features/members/register-query";
import { RegisterView } from "@/features/members/register-view";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { words } from "@/text/words";

type Props = PageProps<"/organizations/[code]/members">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("members"))("title") };
}

export default async function Members({ params, searchParams }: Props) {
  const access = await enter("attainment.read");
  const query = readRegisterQuery(await searchParams);
  const register = await readRegister(access, await accessTo("member.read"), (await params).code, query);
  if (!register) notFound();
  const say = await words("members");
  return (
    <OrganizationFrame standing={register.standing} current="members" heading={say("title")}>
      <RegisterView register={register} />
    </OrganizationFrame>
  );
}
