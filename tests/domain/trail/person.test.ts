import { expect, it } from "vitest";
import { readAct } from "@/domain/trail/act";

it("two dossiers laid together are told without a name; in no known form it is something else", () => {
  const line = { what: "person.merge", subject: "person:1", before: null };
  expect(readAct({ ...line, after: { merged: "0190-b", name: "A" } })).toEqual({ kind: "merge" });
  expect(readAct({ ...line, after: { parted: "0190-b" } })).toEqual({ kind: "other", what: "person.merge" });
});
