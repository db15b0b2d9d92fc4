import { expect, it } from "vitest";
import { withdrawNamed } from "@/domain/ledger/withdrawing";

it.each([
  [{ hasMerged: false, usedAt: null }, []],
  [{ hasMerged: true, usedAt: null }, [{ code: "admission.hasMerged" }]],
  [{ hasMerged: false, usedAt: "Pờ Hồ" }, [{ code: "admission.usedElsewhere", values: { place: "Pờ Hồ" } }]],
  [{ hasMerged: true, usedAt: "Pờ Hồ" }, [{ code: "admission.hasMerged" }, { code: "admission.usedElsewhere" }]],
])("an entry by name on which %o rests is withdrawn, or refused by name", (resting, problems) => {
  const decided = withdrawNamed(resting);
  expect(decided.ok ? [] : decided.problems).toMatchObject(problems);
});
