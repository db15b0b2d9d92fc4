import { z } from "zod";
import { operator } from "@/access/operator";
import type { NewGrant } from "@/data/installation/users";
import { findOrganization } from "@/data/organizations/organizations";
import { Day } from "@/domain/day";
import { Misused, Refused, said } from "./command";

const Role = z.enum(["board", "secretary", "reviewer", "admin"]);

type Asked = {
  readonly role?: string | undefined;
  readonly organization?: string | undefined;
  readonly until?: string | undefined;
};

/** The grant a command asks for; nothing where it names no role. An admin's is for the whole installation, every other one for an organization. */
export async function readGrant(asked: Asked): Promise<NewGrant | undefined> {
  if (Object.values(asked).every((part) => part === undefined)) return undefined;
  const role = Role.safeParse(asked.role);
  if (!role.success)
    throw new Misused(`${said("--role là một trong:", "--role is one of:")} ${Role.options.join(", ")}`);
  const until = Day.optional().safeParse(asked.until);
  if (!until.success) throw new Misused(said("--until là một ngày: YYYY-MM-DD.", "--until is a day: YYYY-MM-DD."));
  return { role: role.data, organizationId: await readPlace(role.data, asked.organization), until: until.data ?? null };
}

async function readPlace(role: z.output<typeof Role>, code: string | undefined): Promise<number | null> {
  if ((role === "admin") !== (code === undefined))
    throw new Misused(
      said(
        "--organization CODE: bắt buộc, trừ admin (cho cả hệ thống).",
        "--organization CODE: required, except for admin (the whole installation).",
      ),
    );
  if (code === undefined) return null;
  const organization = await findOrganization(await operator("organization.read"), code);
  if (!organization) throw new Refused(said(`Không có tổ chức ${code}.`, `There is no organization ${code}.`));
  return organization.id;
}
