// What rules ask of hamlets and helpers, on the real tables.
import { beforeAll, expect, test } from "vitest";
import { db } from "@/data/db";
import { evaluateAll } from "@/data/watch/evaluate";
import { operate } from "@/domain/policy";
import { openDecided } from "../support/candidates";
import { everywhere } from "../support/past-row-security";
import { at, granted, plantTinyTree, today } from "../support/tiny-tree";

const evaluate = () => evaluateAll(operate("watch.run", today));
const casesOf = (rule: string) => db.watchCase.findMany({ where: { rule }, orderBy: { since: "asc" } });

beforeAll(plantTinyTree);

test("a hamlet said to be without a cell opens a case of its commune, and one that is served closes it", async () => {
  const { id: organizationId, path } = await at("muong-hum");
  const hamlet = await db.locality.create({
    data: {
      code: "na-ha",
      name: "Thôn Nà Há",
      folded: "thon na ha",
      sortKey: "thon na ha",
      organizationId,
      path,
      from: new Date("2010-01-01"),
    },
  });
  await evaluate();
  // Where nobody has said anything, nothing is missing.
  expect(await casesOf("HAMLET_WITHOUT_CELL")).toEqual([]);
  const none = await db.localityService.create({
    data: { localityId: hamlet.id, kind: "NONE", from: new Date("2023-05-01") },
  });
  await evaluate();
  expect(await casesOf("HAMLET_WITHOUT_CELL")).toMatchObject([
    {
      state: "OPEN",
      organizationId,
      subject: "LOCALITY",
      subjectId: String(hamlet.id),
      facts: { hamlet: "Thôn Nà Há" },
    },
  ]);
  expect((await casesOf("HAMLET_WITHOUT_CELL"))[0]?.since.toISOString()).toContain("2023-05-01");
  const { id: cell } = await at("ky-quan-san");
  await db.localityService.update({ where: { id: none.id }, data: { to: new Date("2024-02-29") } });
  await db.localityService.create({
    data: { localityId: hamlet.id, kind: "OWN", organizationId: cell, from: new Date("2024-03-01") },
  });
  await evaluate();
  const [held] = await casesOf("HAMLET_WITHOUT_CELL");
  const last = await everywhere((tx) =>
    tx.watchStep.findFirst({ where: { caseId: held?.id ?? "" }, orderBy: { at: "desc" } }),
  );
  expect(last).toMatchObject({ act: "CLOSE", details: { because: "CLEAR" } });
});

test("candidates whom nobody helps open one case of their cell, that counts them and names nobody", async () => {
  const keeper = await granted("secretary", "muong-hum", "candidate.keep");
  await openDecided(keeper, "thon-5", "Lý Thị Hà");
  await openDecided(keeper, "thon-5", "Giàng Thị Sùng");
  await everywhere(async (tx) => {
    await tx.$executeRaw`UPDATE "HelperAssignment" SET until = '2024-01-31', "endReason" = 'x'`;
  });
  await evaluate();
  const [held, ...more] = await casesOf("HELPER_MISSING");
  expect(more).toEqual([]);
  expect(held).toMatchObject({ state: "OPEN", subject: "ORGANIZATION", facts: { count: 2 } });
  expect(JSON.stringify(held)).not.toMatch(/Hà|Sùng/);
});
