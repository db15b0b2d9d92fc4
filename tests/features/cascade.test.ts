import { expect, test, vi } from "vitest";
import { operator } from "@/access/operator";
import { ClosingQuotaInput } from "@/domain/quotas/closing";
import { QuotaInput } from "@/domain/quotas/setting";
import { Cascade } from "@/features/attainment/cascade";
import { attainmentPage } from "@/features/attainment/queries";
import { recordEnd } from "@/features/quotas/end";
import { recordQuota } from "@/features/quotas/record";
import { cascadeOf } from "@/features/quotas/spread/given";
import { readSpread } from "@/features/quotas/spread/spread-page";
import { answer } from "../support/entering";

vi.mock("@/text/words", async () => (await import("../support/vietnamese")).vietnamese);

const reader = await operator("attainment.read");

const assign = async (organization: string, min: string) => {
  const input = { organization, period: "2024", basis: "ASSIGNED", shape: "EXACTLY", min, decidedOn: "2024-01-20" };
  return answer(await recordQuota(await operator("quota.assign"), QuotaInput.parse(input)));
};

/** What the attainment page says of the difference, and the same of the page it is spread on. */
async function told() {
  const [page, spread] = [
    await attainmentPage(reader, "bat-xat", "2024"),
    await readSpread(reader, async () => undefined, "bat-xat", { period: "2024" }),
  ];
  if (!page || page === "period" || !spread || spread === "period") throw new Error("no page");
  const said = await Cascade({ report: page.report });
  return [said?.props.children, cascadeOf(spread)];
}

// Mường Hum promised 11 for itself.
test("two pages tell one difference: what was assigned below, without what those below promise themselves", async () => {
  await assign("bat-xat", "140");
  const { id } = await assign("muong-hum", "12");
  await assign("y-ty", "100");
  expect(await told()).toEqual([
    expect.stringMatching(/là 112, .* là 140: lệch 28\.$/),
    { below: 112, own: 140, gap: 28, hasRanges: false },
  ]);
  const ending = { organization: "muong-hum", quota: id, decisionNo: "9-QĐ/HU", decidedOn: "2024-02-01", key: "k" };
  answer(await recordEnd(await operator("quota.assign"), ClosingQuotaInput.parse(ending), operator));
  expect(await told()).toEqual([
    expect.stringMatching(/là 100, .* là 140: lệch 40\.$/),
    { below: 100, own: 140, gap: 40, hasRanges: false },
  ]);
});
