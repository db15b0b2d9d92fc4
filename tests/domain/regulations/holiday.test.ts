import { expect, it } from "vitest";
import { holidayKinds } from "@/domain/regulations/holiday";

it("takes a day off the week, or puts one to it", () => {
  expect(holidayKinds).toEqual(["OFF", "WORKDAY"]);
});
