// How the database reads a review: by its indexes, whatever the size of the subtree.
import { beforeAll, expect, test } from "vitest";
import { listCandidateCountsOf } from "@/data/candidates/candidates";
import { sumSpans } from "@/data/ledger/rollups";
import { countCauses } from "@/data/organizations/causes";
import { countKindsBelow, listPlacesBelow } from "@/data/organizations/places-below";
import { plantTrees } from "@/data/organizations/tree";
import { countCohorts } from "@/data/sourcing/cohorts";
import { countCasesOf } from "@/data/watch/case-counts";
import { day } from "@/domain/day";
import { monthOf } from "@/domain/month";
import { operate } from "@/domain/policy";
import { plansOf, sendAlone } from "../support/plans";
import { at, today } from "../support/tiny-tree";

const months = { from: monthOf(2023, 1), to: monthOf(2023, 12) };
const access = operate("attainment.read", today);

let path: string;
let ids: number[];

beforeAll(async () => {
  const cells = (commune: number) =>
    Array.from({ length: 40 }, (_, number) => ({
      ...{ code: `cell-${commune}-${number}`, name: `Chi bộ bản ${commune} ${number}`, kind: "CELL" as const },
    }));
  const children = Array.from({ length: 50 }, (_, number) => ({
    ...{ code: `xa-${number}`, name: `Đảng bộ xã ${number}`, kind: "COMMUNE" as const, children: cells(number) },
  }));
  const trees = ["tinh", "tinh-khac"].map((code, other) => ({
    ...{ code, name: "Đảng bộ tỉnh", kind: "PROVINCE" as const },
    children: other === 0 ? children : [],
  }));
  await plantTrees(operate("setting.set", today), trees, day("2000-01-01"));
  await sendAlone(`ANALYZE`);
  path = (await at("tinh")).path;
  ids = (await listPlacesBelow(access, path, ["COMMUNE"], months)).map(({ organization }) => organization.id);
});

const questions: [string, () => Promise<unknown>][] = [
  ["the levels", () => countKindsBelow(access, path, ["COMMUNE", "DISTRICT"])],
  ["the places of a level", () => listPlacesBelow(access, path, ["COMMUNE"], months)],
  ["what explains them", () => countCauses(access, { path, ids, months, returns: [months] })],
  ["what became of the admitted", () => countCohorts(access, path, ids, [2022, 2023])],
  ["open dossiers", () => listCandidateCountsOf(access, ids)],
  ["open cases", () => countCasesOf(operate("watch.read", today), ids)],
  [
    "sums",
    () =>
      sumSpans(
        access,
        ids.map((organizationId) => ({ organizationId, ...months })),
      ),
  ],
];

test.each(questions)("%s: one question, and no table of rows is read whole", async (_, question) => {
  const [plan, ...more] = await plansOf(question);
  expect(more).toEqual([]);
  expect(plan).toMatch(/Index/);
  const whole = /Seq Scan on "(Placement|Organization|Admission|AdmissionRollup|Candidate|WatchCase|ReturnStep)"/;
  expect(plan).not.toMatch(whole);
});

test("places of a level are found by their kind below a path", async () => {
  expect(ids).toHaveLength(50);
  const [plan] = await plansOf(() => listPlacesBelow(access, path, ["COMMUNE"], months));
  expect(plan).toMatch(/Index (Only )?Scan (using|on) "Placement_kind_path_idx"/);
});
