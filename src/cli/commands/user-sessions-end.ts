import { parseArgs } from "node:util";
import { endSessions } from "@/data/installation/users";
import { type Command, expected, said } from "../command";
import { findUser } from "../find-user";

/** Signs a user out everywhere, at once. */
export const userSessionsEnd: Command = {
  usage: "--email NAME",
  async run(given) {
    const { values } = parseArgs({ args: given, options: { email: { type: "string" } } });
    const { access, email, userId } = await findUser(values.email);
    const ended = expected(await endSessions(access, userId, new Date()));
    console.log(said(`Đã kết thúc ${ended} phiên của ${email}.`, `Ended ${ended} sessions of ${email}.`));
  },
};
