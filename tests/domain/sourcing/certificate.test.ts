import { expect, it } from "vitest";
import { day } from "@/domain/day";
import { firstRegulations } from "@/domain/regulations/regulations";
import { certificateOn } from "@/domain/sourcing/certificate";

it.each([
  [null, "2024-03-15", { state: "NONE" }],
  ["2019-03-15", "2024-03-15", { state: "VALID", until: "2024-03-15" }],
  ["2019-03-14", "2024-03-15", { state: "EXPIRED", until: "2024-03-14" }],
  ["2024-02-29", "2024-03-15", { state: "VALID", until: "2029-02-28" }],
  ["2019-03-15", "1950-01-01", { state: "NONE" }],
] as const)("a certificate of %s on %s", (made, on, standing) => {
  expect(certificateOn(made === null ? null : day(made), day(on), firstRegulations)).toEqual(standing);
});
