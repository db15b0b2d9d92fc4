import "server-only";
import { z } from "zod";
import { beginInstallation } from "@/data/installation/beginning";
import type { Access } from "@/domain/access";
import { Day } from "@/domain/day";
import { Optional, Text } from "@/domain/input";
import { choosePassword } from "@/domain/installation/password";
import { kinds } from "@/domain/organization";
import { OrganizationName } from "@/domain/organizations/keeping";
import { OrganizationCode } from "@/domain/organizations/organization-code";
import { PersonName } from "@/domain/persons/person-name";
import { no, type Result } from "@/domain/result";
import { SignInName } from "../credentials";
import { hashPassword } from "../password";

const Password = z.string("input.required").min(1, "input.required").max(1000, "input.tooLong");

export const BeginningInput = z.object({
  token: Text(100),
  name: PersonName,
  email: SignInName,
  newPassword: Password,
  passwordAgain: Password,
  topName: OrganizationName,
  kind: z.enum(kinds, "input.required"),
  code: Optional(OrganizationCode),
  foundedOn: Day,
});
type Beginning = Omit<z.output<typeof BeginningInput>, "token">;

/** Makes the first admin and the top organization; answers the admin's number. */
export async function begin(access: Access<"installation.begin">, input: Beginning): Promise<Result<number>> {
  const { name, email, newPassword: chosen, passwordAgain: again, topName, kind, code, foundedOn } = input;
  const checked = choosePassword({ chosen, again });
  if (!checked.ok) return checked;
  if (foundedOn > access.today) return no("date.future", { field: "foundedOn" });
  const user = { name, email, passwordHash: await hashPassword(chosen) };
  return beginInstallation(access, user, { name: topName, kind, code, foundedOn });
}
