import { expect, test } from "vitest";
import { day } from "@/domain/day";
import { quotaUnassigned } from "@/domain/watch/quota-unassigned";
import { silent } from "../../support/watch-facts";

const ask = (more: Partial<typeof silent.assignment>, today = "2024-02-01", foundedOn = "2000-01-01") =>
  quotaUnassigned.answer({ foundedOn: day(foundedOn), assignment: { ...silent.assignment, ...more } }, {}, day(today));

test.each([
  ["nothing was ever recorded", {}, "2024-02-01", "unknown"],
  ["one last year, none now, on the last day in time", { wasAssignedLastYear: true }, "2024-01-31", "unknown"],
  ["one last year, none now, a day later", { wasAssignedLastYear: true }, "2024-02-01", "found"],
  ["others beside it have one", { hasSuperiorBegun: true }, "2024-02-01", "found"],
  ["it was assigned", { wasAssignedLastYear: true, isAssigned: true }, "2024-02-01", "clear"],
] as const)("%s: on %s %s", (_, more, today, is) => {
  expect(ask(more, today).is).toBe(is);
});

test("holds from 1 February; who was founded later is owed nothing", () => {
  expect(ask({ wasAssignedLastYear: true }, "2024-12-31")).toMatchObject({ since: "2024-02-01", level: 1 });
  expect(ask({ hasSuperiorBegun: true }, "2024-12-31", "2024-02-01").is).toBe("unknown");
});
