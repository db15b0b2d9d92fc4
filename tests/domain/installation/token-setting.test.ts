import { describe, expect, it } from "vitest";
import {
  expiryAfter,
  stateOf,
  TokenDays,
  TokenInput,
  TokenRef,
  tokenDays,
  tokenLives,
} from "@/domain/installation/token-setting";

const now = new Date("2024-03-15T08:00:00Z");
const earlier = new Date("2024-03-15T07:59:59Z");
const later = new Date("2024-03-15T08:00:01Z");

describe("a token as asked for", () => {
  it.each([
    [{}, { days: 365 }],
    [{ grant: "", days: "90" }, { days: 90 }],
    [
      { grant: "7", days: "30" },
      { grant: 7, days: 30 },
    ],
  ])("%j", (sent, read) => {
    expect(TokenInput.parse({ name: " Bảng tin ", ...sent })).toEqual({ name: "Bảng tin", ...read });
  });

  it.each(["1", "31", "366", "3650"])("not for %j days, which are none of those offered", (days) => {
    expect(TokenInput.safeParse({ name: "x", days }).error?.issues[0]?.message).toBe("input.invalid");
  });

  it.each(["0", "-1", "3651", "1.5", "soon", "", null])("not for %j days", (days) => {
    expect(TokenDays.safeParse(days).success).toBe(false);
  });

  it.each(["x", "1.5", "99999999999"])("not of grant %j", (grant) => {
    expect(TokenInput.safeParse({ name: "x", grant }).error?.issues[0]?.message).toBe("grant.unknown");
  });

  it.each([
    [undefined, "input.required"],
    ["  ", "input.required"],
    ["x".repeat(81), "input.tooLong"],
  ])("not named %j", (name, code) => {
    expect(TokenInput.safeParse({ name }).error?.issues[0]?.message).toBe(code);
  });

  it("has lives to choose from that can be asked for", () => {
    expect(tokenLives.map((days) => TokenDays.parse(String(days)))).toContain(tokenDays);
  });

  it("is named by its number, or all are", () => {
    expect(TokenRef.parse({ token: "12" })).toEqual({ token: 12 });
    expect(TokenRef.parse({ token: "all" })).toEqual({ token: "all" });
    expect(TokenRef.safeParse({ token: "others" }).error?.issues[0]?.message).toBe("input.invalid");
  });
});

it("ends after whole days", () => {
  expect(expiryAfter(30, now).toISOString()).toBe("2024-04-14T08:00:00.000Z");
});

it.each([
  [null, later, "holds"],
  [null, now, "expired"],
  [null, earlier, "expired"],
  [earlier, later, "revoked"],
  [earlier, earlier, "revoked"],
] as const)("revoked %s, until %s: %s", (revokedAt, expiresAt, state) => {
  expect(stateOf({ revokedAt, expiresAt }, now)).toBe(state);
});
