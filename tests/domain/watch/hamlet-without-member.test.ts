import { expect, test } from "vitest";
import { day } from "@/domain/day";
import { hamletWithoutMember } from "@/domain/watch/hamlet-without-member";

const hamlet = {
  ...{ name: "Thôn Séo Pờ Hồ", from: day("2010-01-01"), withoutCellSince: day("2023-05-01") },
  ...{ isWithoutCell: false, isWithoutMember: false },
};
const ask = (more: Partial<typeof hamlet>) => hamletWithoutMember.answer({ ...hamlet, ...more }, {}, day("2024-03-15"));

test("is found where it is missing, and told by the name of the hamlet", () => {
  expect(ask({ isWithoutMember: true })).toMatchObject({
    is: "found",
    since: "2010-01-01",
    values: { hamlet: "Thôn Séo Pờ Hồ" },
  });
  expect(ask({})).toMatchObject({ is: "clear" });
});
