import { parseArgs } from "node:util";
import { disableUser } from "@/data/installation/users";
import { type Command, expected, said } from "../command";
import { findUser } from "../find-user";

/** Shuts an account and ends its sessions at once. */
export const userDisable: Command = {
  usage: "--email NAME",
  async run(given) {
    const { values } = parseArgs({ args: given, options: { email: { type: "string" } } });
    const { access, email, userId } = await findUser(values.email);
    expected(await disableUser(access, userId, new Date()));
    console.log(said(`Đã khóa ${email}.`, `Disabled ${email}.`));
  },
};
