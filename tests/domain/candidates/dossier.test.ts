import { expect, it } from "vitest";
import { passed } from "@/domain/candidates/dossier";
import { day } from "@/domain/day";
import { stepOf } from "../../support/dossier-samples";

const steps = [
  stepOf("AWARENESS", "2018-05-01"),
  stepOf("AWARENESS", "2023-06-01"),
  stepOf("AWARENESS", "2023-09-01", { isPassed: false }),
  stepOf("CELL_RESOLUTION", "2023-07-01", { isPassed: false }),
];

it("finds the latest step of a kind that was passed, by the day asked for", () => {
  expect(passed({ steps }, "AWARENESS")?.on).toBe("2023-06-01");
  expect(passed({ steps: [...steps].reverse() }, "AWARENESS")?.on).toBe("2023-06-01");
  expect(passed({ steps }, "AWARENESS", day("2023-05-31"))?.on).toBe("2018-05-01");
  expect(passed({ steps }, "AWARENESS", day("2018-04-30"))).toBeUndefined();
  expect(passed({ steps }, "CELL_RESOLUTION")).toBeUndefined();
});
