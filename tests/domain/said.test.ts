import { describe, expect, it } from "vitest";
import { z } from "zod";
import { Said, SaidOr } from "@/domain/said";

const Query = z.object({ show: Said(z.enum(["a", "b"])), q: SaidOr(z.string().trim().max(3), "") });

describe("what an address says", () => {
  it.each([
    [{}, { q: "" }],
    [
      { show: "a", q: " xyz " },
      { show: "a", q: "xyz" },
    ],
    // Said twice, the first counts; said badly, it was not said.
    [
      { show: ["b", "a"], q: ["x", "y"] },
      { show: "b", q: "x" },
    ],
    [{ show: ["c", "a"], q: "too long" }, { q: "" }],
    [{ show: [], q: [] }, { q: "" }],
    [{ other: "x" }, { q: "" }],
  ])("%j is read as %j", (sent, read) => {
    expect(Query.parse(sent)).toEqual(read);
  });
});
