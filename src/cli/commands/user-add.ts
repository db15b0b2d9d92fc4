import { parseArgs } from "node:util";
import { operator } from "@/access/operator";
import { addGrant, addUser, findUserId, type NewGrant } from "@/data/installation/users";
import { hashPassword } from "@/features/auth/password";
import { type Command, expected, Misused, Refused, said } from "../command";
import { readEmail } from "../find-user";
import { readGrant } from "../read-grant";
import { aboutPassword, readPassword } from "../read-password";

const options = {
  email: { type: "string" },
  name: { type: "string" },
  role: { type: "string" },
  organization: { type: "string" },
  until: { type: "string" },
  "password-stdin": { type: "boolean" },
} as const;

/** Adds a user, or a grant to one who is there already. */
export const userAdd: Command = {
  usage:
    '--email NAME --name "…" [--role board|secretary|reviewer|admin [--organization CODE] [--until YYYY-MM-DD]] [--password-stdin]',
  async run(given) {
    const { email: asked, name, "password-stdin": isGiven, ...grantAsked } = parseArgs({ args: given, options }).values;
    const email = readEmail(asked);
    const grant = await readGrant(grantAsked);
    const access = await operator("user.keep");
    const userId = await findUserId(access, email);
    const lines =
      userId === undefined ? await add(email, name, isGiven, grant) : await extend(userId, email, isGiven, grant);
    for (const line of lines) console.log(line);
  },
};

async function add(email: string, name: string | undefined, isGiven: boolean | undefined, grant: NewGrant | undefined) {
  if (!name?.trim()) throw new Misused(said('Thiếu --name "…".', '--name "…" is missing.'));
  const password = await readPassword(isGiven);
  const user = { email, name: name.trim().normalize("NFC"), passwordHash: await hashPassword(password) };
  expected(await addUser(await operator("user.keep"), user, grant));
  return [said(`Đã thêm người dùng ${email}.`, `Added user ${email}.`), ...aboutPassword(password, isGiven)];
}

async function extend(userId: number, email: string, isGiven: boolean | undefined, grant: NewGrant | undefined) {
  if (!grant || isGiven)
    throw new Refused(
      said(
        `Đã có người dùng ${email}. Đặt lại mật khẩu: user password.`,
        `User ${email} exists already. To set the password: user password.`,
      ),
    );
  expected(await addGrant(await operator("user.keep"), userId, grant));
  return [said(`Đã thêm quyền cho ${email}.`, `Added the grant to ${email}.`)];
}
