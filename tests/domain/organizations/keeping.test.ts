import { describe, expect, it } from "vitest";
import {
  ArrangementInput,
  areasOf,
  ClosingInput,
  DescriptionInput,
  FoundingInput,
  OrganizationName,
} from "@/domain/organizations/keeping";

const sent = {
  superior: "muong-hum",
  name: " Chi bộ  thôn 5 ",
  kind: "CELL",
  code: "",
  foundedOn: "2000-01-01",
  sector: "",
};

describe("a founding", () => {
  it("reads what a form sends; what is blank is not given", () => {
    expect(FoundingInput.parse({ ...sent, border: "yes" })).toEqual({
      superior: "muong-hum",
      name: "Chi bộ thôn 5",
      kind: "CELL",
      code: undefined,
      foundedOn: "2000-01-01",
      sector: undefined,
      mountain: false,
      border: true,
      island: false,
      minority: false,
    });
  });

  it.each([
    ["name", "", "input.required"],
    ["name", "a".repeat(201), "input.tooLong"],
    ["kind", "", "input.required"],
    ["code", "Thôn 5", "organization.codeInvalid"],
    ["foundedOn", "31/02/2020", "input.notDate"],
    ["sector", "CIRCUS", "input.invalid"],
  ])("%s %j: %s", (field, typed, problem) => {
    const [issue] = FoundingInput.safeParse({ ...sent, [field]: typed }).error?.issues ?? [];
    expect([issue?.path[0], issue?.message]).toEqual([field, problem]);
  });
});

it("names the areas whose boxes are ticked", () => {
  expect(areasOf({ mountain: true, border: false, island: true, minority: true })).toEqual([
    "MOUNTAIN",
    "ISLAND",
    "ETHNIC_MINORITY",
  ]);
});

it("reads the other forms of an organization", () => {
  const from = { organization: "thon-5", name: "Chi bộ", kind: "CELL", superior: "", from: "2024-01-01" };
  expect(ArrangementInput.parse(from)).toEqual({ ...from, superior: undefined });
  expect(DescriptionInput.parse({ organization: "thon-5", sector: "HAMLET" })).toMatchObject({ sector: "HAMLET" });
  expect(ClosingInput.safeParse({ organization: "thon-5", on: "" }).success).toBe(false);
  expect(OrganizationName.parse("  a \t b ")).toBe("a b");
});
