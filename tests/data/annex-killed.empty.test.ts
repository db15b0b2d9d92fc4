import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, expect, it, onTestFinished } from "vitest";
import { db } from "@/data/db";
import { closeQueue } from "@/data/queue";
import { countAnnexCells } from "@/data/reports/annex-cells";
import { findOrder, orderAnnex, readAnnex } from "@/data/reports/annex-orders";
import { yearPeriod } from "@/domain/period";
import { answer, newKey } from "../support/entering";
import { at, plantTinyTree, reaching } from "../support/tiny-tree";

afterAll(closeQueue);

const cells = 6_000;

/** Many cells under one commune, written at once. */
async function plantCells() {
  const { id, path } = await at("trung-leng-ho");
  await db.$executeRaw`
    WITH made AS (
      INSERT INTO "Organization" (id, code, kind, name, folded, path, "parentId", "foundedOn", areas)
      SELECT 100000 + n, 'many-' || n, 'CELL', 'Chi bộ ' || n, 'chi bo ' || n, ${path} || (100000 + n) || '/', ${id}, '2000-01-01', '{}'
      FROM generate_series(1, ${cells}::int) n RETURNING id, name, path)
    INSERT INTO "Placement" ("organizationId", "parentId", name, kind, path, "from")
    SELECT id, ${id}, name, 'CELL', path, '2000-01-01' FROM made`;
}

/** A process of its own that makes what was ordered. */
function worker() {
  const args = ["--conditions=react-server", "--import", "tsx", "tests/support/annex-worker.ts"];
  const child = spawn(process.execPath, args, { env: process.env, stdio: ["ignore", "ignore", "inherit"] });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  return child;
}

it("an annex goes on after kill -9 in the middle of it, with every cell once", async () => {
  await plantTinyTree();
  await plantCells();
  const reader = await reaching("lao-cai", "attainment.read");
  const organization = await at("lao-cai");
  const period = yearPeriod(2023);
  const total = await countAnnexCells(reader, { path: organization.path, months: period });
  expect(total).toBe(cells + 4);
  const { id } = answer(await orderAnnex(reader, organization, period, total, { key: newKey(), body: {} }));
  const until = async (reached: (done: number, isFinished: boolean) => boolean) => {
    for (let tries = 0; tries < 6_000; tries++) {
      const order = await findOrder(reader, "lao-cai", id);
      if (order && reached(order.done, order.isFinished)) return order;
      await new Promise((done) => setTimeout(done, 10));
    }
    throw new Error("never came so far");
  };

  const first = worker();
  await until((done) => done >= 500);
  first.kill("SIGKILL");
  await once(first, "close");
  const left = await until(() => true);
  expect(left.done).toBeLessThan(total);
  expect(left.isFinished).toBe(false);

  worker();
  const finished = await until((_, isFinished) => isFinished);
  expect(finished.done).toBe(total);
  const codes: string[] = [];
  for await (const { code } of readAnnex(id)) codes.push(code);
  expect(codes).toHaveLength(total);
  expect(new Set(codes).size).toBe(total);
}, 150_000);
