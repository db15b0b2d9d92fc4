import { text } from "node:stream/consumers";
import { shortestPassword } from "@/domain/installation/password";
import { temporaryPassword } from "@/features/auth/temporary-password";
import { Refused, said } from "./command";

/** The password from standard input, or a new one of 77 bits that is shown this once. */
export async function readPassword(isGiven: boolean | undefined): Promise<string> {
  const password = isGiven ? (await text(process.stdin)).replace(/\r?\n$/, "") : temporaryPassword();
  if (password.normalize("NFC").length < shortestPassword)
    throw new Refused(
      said(
        `Mật khẩu cần ít nhất ${shortestPassword} ký tự.`,
        `A password needs at least ${shortestPassword} characters.`,
      ),
    );
  return password;
}

/** What to print about it once it is kept. */
export const aboutPassword = (password: string, isGiven: boolean | undefined) =>
  isGiven ? [] : [said(`Mật khẩu (chỉ hiện lần này): ${password}`, `Password (shown this once): ${password}`)];
