import "server-only";
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { no, type Result, yes } from "@/domain/result";

/** Where a sealed value stands: moved to another row or column, it does not open. */
export type Seat = { readonly column: string; readonly row: string };

const cipher = "aes-256-gcm";
const tagLength = 16;

/** Seals a text (AES-256-GCM): version, fingerprint of the key, nonce, bytes and tag. */
export function seal(text: string, seat: Seat): string {
  const { sealing, fingerprint } = keys();
  const nonce = randomBytes(12);
  const lock = createCipheriv(cipher, sealing, nonce).setAAD(placed(seat));
  const bytes = Buffer.concat([lock.update(text, "utf8"), lock.final(), lock.getAuthTag()]);
  return ["1", fingerprint, nonce.toString("base64url"), bytes.toString("base64url")].join(".");
}

/** The text again; a value of another key is told, never shown as garbage. */
export function unseal(sealed: string, seat: Seat): Result<string> {
  const { sealing, fingerprint } = keys();
  const [version, sealedWith, nonce = "", text = ""] = sealed.split(".");
  if (version !== "1" || sealedWith !== fingerprint) return no("sealing.otherKey");
  const bytes = Buffer.from(text, "base64url");
  const lock = createDecipheriv(cipher, sealing, Buffer.from(nonce, "base64url")).setAAD(placed(seat));
  lock.setAuthTag(bytes.subarray(-tagLength));
  return yes(Buffer.concat([lock.update(bytes.subarray(0, -tagLength)), lock.final()]).toString("utf8"));
}

/** The same for the same text under one key: finds it again without opening anything. */
export const markOf = (text: string) => createHmac("sha256", keys().marking).update(text).digest("base64url");

/**
 * The same for something sent: told apart from anything else, and by nobody found by trying what it may have held. Where
 * no key is set nothing is sealed, and there is nothing to guard.
 */
export const digestOf = (text: string) =>
  process.env.NGUON_DATA_KEY
    ? createHmac("sha256", keys().digesting).update(text).digest("hex")
    : createHash("sha256").update(text).digest("hex");

/** Tells one key from another, and nothing about either. */
export const keyFingerprint = () => keys().fingerprint;

const placed = ({ column, row }: Seat) => Buffer.from(`${column}:${row}`);

const keyLength = 32;

/** One key given, a key for each use made from it. */
function keys() {
  const given = Buffer.from(process.env.NGUON_DATA_KEY ?? "", "base64");
  if (given.length !== keyLength) throw new Error("NGUON_DATA_KEY is not 32 bytes in base64.");
  const derived = (use: string, length: number) => Buffer.from(hkdfSync("sha256", given, "", `nguon ${use}`, length));
  return {
    sealing: derived("sealing", keyLength),
    marking: derived("marking", keyLength),
    digesting: derived("digesting", keyLength),
    fingerprint: derived("fingerprint", 6).toString("hex"),
  };
}
