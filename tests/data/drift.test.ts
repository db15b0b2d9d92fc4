import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";

/** What Prisma finds between the migrated database and a folder of models: 0 nothing, 2 a difference. */
async function difference(models: string) {
  const what = ["migrate", "diff", "--from-config-datasource", "--to-schema", models, "--exit-code"];
  const child = spawn(process.execPath, ["prisma/cli.mjs", ...what, "--config", "prisma/prisma.config.ts"]);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (said += part));
  const [status] = await once(child, "close");
  return { status, said };
}

test("the migrations make the tables that the models describe", async () => {
  const { status, said } = await difference("prisma/models");
  expect(status, said).toBe(0);
});

test("a model changed without a migration would be seen", async () => {
  const models = mkdtempSync(path.join(tmpdir(), "models-"));
  onTestFinished(() => rmSync(models, { recursive: true }));
  cpSync("prisma/models", models, { recursive: true });
  appendFileSync(path.join(models, "schema.prisma"), "\nmodel Forgotten {\n  id Int @id\n}\n");
  const { status, said } = await difference(models);
  expect(status, said).toBe(2);
  expect(said).toContain("Forgotten");
});
