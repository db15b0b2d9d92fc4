import { afterEach, describe, expect, it } from "vitest";
import { keyFingerprint, markOf, seal, unseal } from "@/data/persons/sealing";
import { testDataKey } from "../support/data-key";
import { problemsOf } from "../support/entering";

afterEach(() => {
  process.env.NGUON_DATA_KEY = testDataKey;
});

const seat = { column: "identity", row: "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b" };
const other = Buffer.alloc(32, 7).toString("base64");

describe("a sealed value", () => {
  it.each(["012345678901", "mong", "Công giáo", "", "x".repeat(500)])("opens where it was sealed: %s", (text) => {
    const sealed = seal(text, seat);
    expect(unseal(sealed, seat)).toEqual({ ok: true, value: text });
    if (text) expect(sealed).not.toContain(text);
    expect(Buffer.from(sealed.split(".").at(-1) ?? "", "base64url").includes(text || "\0\0")).toBe(false);
  });

  it("is never the same twice, so that equal values cannot be told", () => {
    expect(seal("mong", seat)).not.toBe(seal("mong", seat));
  });

  it.each([
    ["another row", { ...seat, row: "0190a1b2-c3d4-7e5f-8a9b-000000000000" }],
    ["another column", { ...seat, column: "religion" }],
  ])("does not open in %s", (_where, elsewhere) => {
    const sealed = seal("mong", seat);
    expect(() => unseal(sealed, elsewhere)).toThrow();
  });

  it("does not open once a byte of it is changed", () => {
    const parts = seal("mong", seat).split(".");
    const bytes = Buffer.from(parts[3] ?? "", "base64url");
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    expect(() => unseal([...parts.slice(0, 3), bytes.toString("base64url")].join("."), seat)).toThrow();
  });

  it("says that the key is another one, and shows nothing", () => {
    const sealed = seal("mong", seat);
    const [fingerprint, mark] = [keyFingerprint(), markOf("mong")];
    process.env.NGUON_DATA_KEY = other;
    expect(problemsOf(unseal(sealed, seat))).toEqual(["sealing.otherKey"]);
    expect(keyFingerprint()).not.toBe(fingerprint);
    expect(markOf("mong")).not.toBe(mark);
  });

  it.each(["", "short", Buffer.alloc(31).toString("base64")])("needs a key of 32 bytes: “%s” is none", (key) => {
    process.env.NGUON_DATA_KEY = key;
    expect(() => seal("mong", seat)).toThrow("NGUON_DATA_KEY");
  });
});
