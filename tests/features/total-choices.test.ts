import { expect, it } from "vitest";
import { monthOf } from "@/domain/month";
import { likeliestFirst } from "@/features/admissions/total-choices";

const total = (id: string, [from, to]: readonly [number, number], path = "/1/6/11/") => ({
  ...{ id, organizationId: 11, path, holder: id, balance: 3 },
  ...{ from: monthOf(from, 1), to: monthOf(to, 12) },
});

it("offers first the total that an admission of these days is likeliest to be in", () => {
  const totals = [
    total("2019", [2019, 2019]),
    total("term", [2020, 2025]),
    total("2023", [2023, 2023]),
    total("2024 above", [2024, 2024], "/1/6/"),
    total("2024", [2024, 2024]),
  ];
  const order = likeliestFirst(totals, monthOf(2024, 3)).map(({ id }) => id);
  expect(order).toEqual(["2024", "2024 above", "term", "2023", "2019"]);
});
