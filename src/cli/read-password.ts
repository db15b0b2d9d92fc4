import { randomInt } from "node:crypto";
import { text } from "node:stream/consumers";
import { shortestPassword } from "@/domain/password";
import { Refused, said } from "./command";

// Without letters and digits that are mistaken for each other when read aloud or from paper.
const letters = "abcdefghjkmnpqrstuvwxyz23456789";

/** The password from standard input, or a new one of 77 bits that is shown this once. */
export async function readPassword(isGiven: boolean | undefined): Promise<string> {
  const password = isGiven ? (await text(process.stdin)).replace(/\r?\n$/, "") : generated();
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

const generated = () => Array.from({ length: 4 }, group).join("-");
const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("");
