import { expect, test } from "vitest";
import { operator } from "@/access/operator";
import { QuotaInput } from "@/domain/quotas/setting";
import { readQuotas } from "@/features/quotas/quota-page";
import { recordQuota } from "@/features/quotas/record";

const assign = async (min: string, decidedOn: string) => {
  const input = { organization: "muong-hum", period: "2024", basis: "ASSIGNED", shape: "EXACTLY", min, decidedOn };
  const saved = await recordQuota(await operator("quota.assign"), QuotaInput.parse(input));
  if (!saved.ok) throw new Error("not recorded");
  return String(saved.value.id);
};
const doneOf = async (id: string) =>
  (await readQuotas(await operator("attainment.read"), operator, "muong-hum", id))?.done;

test("a decision recorded later but taken earlier is said not to be the one in force", async () => {
  const first = await assign("12", "2024-03-10");
  expect(await doneOf(first)).toMatchObject({ quota: { required: 12 }, holding: undefined });
  const earlier = await assign("13", "2024-03-01");
  expect(await doneOf(earlier)).toMatchObject({ quota: { required: 13 }, holding: { required: 12 } });
});
