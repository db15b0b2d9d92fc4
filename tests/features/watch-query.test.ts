import { expect, it } from "vitest";
import { askedOf, queryText, WatchQuery } from "@/features/watch/watch-query";

it.each([
  [{}, ""],
  [
    { rule: "NO_ADMISSION", level: "2", owner: "mine", state: "CLOSED" },
    "?rule=NO_ADMISSION&level=2&owner=mine&state=CLOSED",
  ],
  [{ rule: "toString", level: "4", owner: "7", state: "open", after: "1" }, ""],
  // Of what stands in the address twice the first counts, as on every other list.
  [{ rule: ["SMALL_CELL", "NO_ADMISSION"], state: ["EXEMPT", "OPEN"] }, "?rule=SMALL_CELL&state=EXEMPT"],
])("%j asks for the cases of “%s”", (sent, address) => {
  expect(queryText(WatchQuery.parse(sent))).toBe(address);
});

it("asks for those of whoever looks, or of nobody who has signed in", () => {
  const query = WatchQuery.parse({ owner: "mine", level: "3" });
  expect(askedOf(query, 7)).toMatchObject({ owner: 7, level: 3, state: "OPEN" });
  expect(askedOf(query, null).owner).toBe(-1);
});
