import { parseArgs } from "node:util";
import { revokeTokens } from "@/data/installation/tokens";
import { type Command, expected, said } from "../command";
import { findUser } from "../find-user";

/** Ends all tokens of a user at once. */
export const tokenRevoke: Command = {
  usage: "--user NAME",
  async run(given) {
    const { values } = parseArgs({ args: given, options: { user: { type: "string" } } });
    const { access, userId } = await findUser(values.user);
    const { count } = expected(await revokeTokens(access, userId, "all", new Date()));
    console.log(said(`Đã thu hồi ${count} mã.`, `Revoked ${count} tokens.`));
  },
};
