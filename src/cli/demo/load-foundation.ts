import { operator } from "@/access/operator";
import { saveHeadcounts, saveTermDates } from "@/data/organizations/foundation";
import { listHeadcounts } from "@/data/organizations/headcounts";
import { listTermDates } from "@/data/organizations/terms";
import { isPlanted, plantTrees } from "@/data/organizations/tree";
import { day } from "@/domain/day";
import { monthOf } from "@/domain/month";
import { expected } from "../command";
import { headcounts } from "./headcounts";
import { organizations } from "./organizations";
import { place } from "./place";
import { termDates } from "./terms";

/** The tree, the terms and the members counted: what figures stand on. */
export async function loadFoundation() {
  if (!(await isPlanted())) expected(await plantTrees(await operator("setting.set"), organizations, day("2000-01-01")));
  await loadTermDates();
  await loadHeadcounts();
}

async function loadTermDates() {
  const access = await operator("setting.set");
  const rows = await Promise.all(
    termDates.map(async ({ code, term, fromYear, toYear, certainty, source }) => {
      const { id, path } = await place(code);
      const months = { from: monthOf(fromYear, 1), to: monthOf(toYear, 12) };
      return { path, row: { organizationId: id, term, ...months, certainty, source } };
    }),
  );
  const held = await listTermDates(
    access,
    rows.map(({ path }) => path),
  );
  // All are written in one statement: there are either all of them or none.
  if (held.length === 0)
    expected(
      await saveTermDates(
        access,
        rows.map(({ row }) => row),
      ),
    );
}

async function loadHeadcounts() {
  const access = await operator("setting.set");
  const rows = await Promise.all(
    headcounts.map(async ({ code, on, total, certainty, source }) => {
      const { id } = await place(code);
      return { organizationId: id, on: day(on), total, certainty, source };
    }),
  );
  const ids = rows.map((row) => row.organizationId);
  if ((await listHeadcounts(access, ids, access.today)).size === 0) expected(await saveHeadcounts(access, rows));
}
