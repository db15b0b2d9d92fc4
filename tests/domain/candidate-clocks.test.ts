import { expect, it } from "vitest";
import { mostUrgent, runningClocks } from "@/domain/candidate-clocks";
import { clockFactsOn, dossierOf, prepared } from "../support/dossier-samples";

it("runs nothing before there is a paper", () => {
  expect(mostUrgent(dossierOf({ NOTICED: "2022-01-10" }), clockFactsOn("2023-05-01"))).toBeUndefined();
});

it("puts the clock that ends first at the top, whether it has ended or not", () => {
  const names = (today: string) => runningClocks(dossierOf(prepared), clockFactsOn(today)).map(({ name }) => name);
  expect(names("2023-05-01")).toEqual(["APPLICATION", "CV", "INTRODUCTIONS", "OPINIONS", "CERTIFICATE"]);
  expect(mostUrgent(dossierOf(prepared), clockFactsOn("2024-03-10"))).toMatchObject({
    ...{ name: "APPLICATION", state: "overdue", last: "2024-03-01" },
  });
});

it("goes on with the decision and the ceremony, and stops with it", () => {
  const way = { ...prepared, CELL_RESOLUTION: "2023-05-10" };
  expect(mostUrgent(dossierOf(way), clockFactsOn("2023-06-01"))?.name).toBe("DECISION");
  const decided = { ...way, COMMITTEE_RESOLUTION: "2023-05-20", DECISION: "2023-06-10", RECEIPT: "2023-06-15" };
  expect(mostUrgent(dossierOf(decided), clockFactsOn("2023-06-20"))?.name).toBe("CEREMONY");
  expect(runningClocks(dossierOf({ ...decided, CEREMONY: "2023-06-20" }), clockFactsOn("2024-07-01"))).toEqual([]);
});
