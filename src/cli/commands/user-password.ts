import { parseArgs } from "node:util";
import { setPassword } from "@/data/installation/users";
import { hashPassword } from "@/features/auth/password";
import { type Command, expected, said } from "../command";
import { findUser } from "../find-user";
import { aboutPassword, readPassword } from "../read-password";

/** Sets a new password and ends the sessions opened with the old one. */
export const userPassword: Command = {
  usage: "--email NAME [--password-stdin]",
  async run(given) {
    const options = { email: { type: "string" }, "password-stdin": { type: "boolean" } } as const;
    const { email: asked, "password-stdin": isGiven } = parseArgs({ args: given, options }).values;
    const { access, email, userId } = await findUser(asked);
    const password = await readPassword(isGiven);
    expected(await setPassword(access, userId, await hashPassword(password), new Date()));
    console.log(said(`Đã đặt mật khẩu mới cho ${email}.`, `Set a new password for ${email}.`));
    for (const line of aboutPassword(password, isGiven)) console.log(line);
  },
};
