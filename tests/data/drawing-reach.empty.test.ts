import { beforeAll, expect, it } from "vitest";
import { db } from "@/data/db";
import type { Access } from "@/domain/access";
import { AddedInput } from "@/domain/ledger/added-admission";
import { addAdmission } from "@/features/admissions/add";
import { enterCell, placeOfTotal } from "@/features/admissions/record";
import { answer, idOf, newKey, sendTotal } from "../support/entering";
import { at, plantTinyTree, reaching } from "../support/tiny-tree";

let secretary: Access<"admission.record">;
/** A total of another province, and one of the commune above. */
let [elsewhere, above] = ["", ""];

beforeAll(async () => {
  await plantTinyTree();
  secretary = await reaching("seo-po-ho", "admission.record");
  elsewhere = await idOf(sendTotal(await reaching("son-la", "admission.record"), "cang-coi", "2023", 3));
  above = await idOf(sendTotal(await reaching("lao-cai", "admission.record"), "muong-hum", "2023", 3));
});

async function cell(period: string, wanted: number, seen: number | null, total: string) {
  const input = {
    organization: "seo-po-ho",
    period,
    wanted,
    seen,
    total,
    confirmed: false,
    raises: false,
    key: newKey(),
  };
  answer(await enterCell(secretary, input, answer(await placeOfTotal(secretary, input))));
}

const linesAt = async (code: string) => db.auditEvent.count({ where: { chain: (await at(code)).id } });

it.each([
  ["elsewhere", "cang-coi", () => elsewhere, 1],
  ["above", "muong-hum", () => above, 2],
])("a total %s that is named and not drawn from is left alone, and so is its trail", async (_, code, total, month) => {
  const before = await linesAt(code);
  await cell(`2023-0${month}`, 0, null, total());
  await cell(`2023-0${month + 2}`, 2, null, "add");
  await cell(`2023-0${month + 2}`, 1, 2, total());
  const none = { organization: "seo-po-ho", period: `2023-0${month + 4}`, count: 0, itemises: total() };
  answer(await addAdmission(secretary, AddedInput.parse(none), newKey()));
  expect(await linesAt(code)).toBe(before);
});

it("what is drawn from a total above, or given back to it, is in its trail", async () => {
  const before = await linesAt("muong-hum");
  await cell("2023-09", 2, null, above);
  expect(await linesAt("muong-hum")).toBe(before + 1);
  await cell("2023-09", 1, 2, "add");
  expect(await linesAt("muong-hum")).toBe(before + 2);
});
