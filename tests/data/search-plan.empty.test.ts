// How the database looks for a word that nobody bears: by the index, whatever the length of the word.
import { beforeAll, expect, test } from "vitest";
import { searchOrganizations } from "@/data/organizations/organizations";
import { plantTrees } from "@/data/organizations/tree";
import { day } from "@/domain/day";
import { operate } from "@/domain/policy";
import { plansOf, sendAlone } from "../support/plans";
import { today } from "../support/tiny-tree";

const cells = 4_000;

beforeAll(async () => {
  const children = Array.from({ length: cells }, (_, number) => ({
    code: `cell-${number}`,
    name: `Chi bộ thôn Bản Mường ${number}`,
    kind: "CELL" as const,
  }));
  const tree = { code: "tinh", name: "Đảng bộ tỉnh", kind: "PROVINCE" as const, children };
  await plantTrees(operate("setting.set", today), [tree], day("2000-01-01"));
  await sendAlone(`VACUUM (ANALYZE) "Organization"`); // what was planted waits outside the index until then
});

test.each(["z", "qz", "zzz", "z qz", "khong co"])("“%s” reads nothing that does not bear it", async (text) => {
  const [plan = ""] = await plansOf(() => searchOrganizations(operate("organization.read", today), text, "", 51));
  const byIndex = [...plan.matchAll(/Bitmap Index Scan on "Organization_search" .*actual rows=(\d+)/g)];
  expect(byIndex.length).toBeGreaterThan(0);
  expect(byIndex.filter(([, rows]) => Number(rows) > 0)).toEqual([]);
});
