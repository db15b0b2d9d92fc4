import { expect, test } from "vitest";
import { day } from "@/domain/day";
import { nobodyIntroduced } from "@/domain/watch/nobody-introduced";

const ask = (lastOpenedOn: string | null, today: string, months = 12) =>
  nobodyIntroduced.answer(
    {
      kind: "CELL",
      dossiers: lastOpenedOn === null ? null : { open: 1, lastOpenedOn: day(lastOpenedOn), lastClosedOn: null },
    },
    { months },
    day(today),
  );

test.each([
  ["2023-03-16", "2024-03-15", "clear"],
  ["2023-03-15", "2024-03-15", "found"],
  ["2023-02-28", "2024-02-28", "found"],
  [null, "2024-03-15", "unknown"],
] as const)("the last one noticed on %s, today %s: %s", (last, today, is) => {
  expect(ask(last, today).is).toBe(is);
});

test("holds from the day on which the months were over", () => {
  expect(ask("2020-02-29", "2024-03-15")).toMatchObject({ since: "2021-02-28", level: 1 });
  expect(ask("2023-09-15", "2024-03-15", 6)).toMatchObject({ since: "2024-03-15" });
});

test("is no matter of a committee", () => {
  const dossiers = { open: 0, lastOpenedOn: day("2000-01-01"), lastClosedOn: null };
  expect(nobodyIntroduced.answer({ kind: "COMMUNE", dossiers }, { months: 12 }, day("2024-03-15")).is).toBe("unknown");
});
