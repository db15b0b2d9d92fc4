import { parseArgs } from "node:util";
import { createToken, grantIdOf } from "@/data/installation/tokens";
import { expiryAfter, TokenDays, TokenName, tokenDays } from "@/domain/installation/token-setting";
import { type Command, expected, Misused, Refused, said } from "../command";
import { findUser } from "../find-user";

const options = {
  email: { type: "string" },
  user: { type: "string" },
  organization: { type: "string" },
  days: { type: "string" },
  name: { type: "string" },
} as const;

/** Makes a bearer token and prints it alone; it is shown once. With --organization it is scoped to the grant there. */
export const tokenCreate: Command = {
  usage: "--user NAME [--organization CODE] [--days N] [--name NAME]",
  async run(given) {
    const asked = parseArgs({ args: given, options }).values;
    const { access, userId } = await findUser(asked.user ?? asked.email);
    const days = TokenDays.safeParse(asked.days ?? tokenDays);
    if (!days.success)
      throw new Misused(said("--days là số ngày, từ 1 đến 3650.", "--days is a number of days, 1 to 3650."));
    const grantId = asked.organization === undefined ? null : await grantIdOf(access, userId, asked.organization);
    if (grantId === undefined)
      throw new Refused(
        said(`Người dùng không có quyền ở ${asked.organization}.`, `The user has no grant at ${asked.organization}.`),
      );
    const name = TokenName.optional().safeParse(asked.name);
    if (!name.success) throw new Misused(said("--name dài nhất 80 ký tự.", "--name has at most 80 characters."));
    const now = new Date();
    const wanted = { userId, grantId, name: name.data ?? null, expiresAt: expiryAfter(days.data, now) };
    const { token } = expected(await createToken(access, wanted, now));
    console.log(token);
  },
};
