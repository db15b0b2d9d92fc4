import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { connectionFields, mend, quote, runStatement } from "./schema-engine-database.mjs";

/** The engine over one database, and the factory that remembers the errors of its connections. */
export async function openEngine(url, files, onPanic) {
  const bindings = await loadBindings();
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => onPanic(`RuntimeError: ${message}`) };
  const factory = factoryFor(url);
  const datamodels = files.length
    ? await Promise.all(files.map(async (file) => [file, await readFile(file, "utf8")]))
    : undefined;
  return { engine: await bindings.SchemaEngine.new({ datamodels }, () => {}, factory), factory };
}

async function loadBindings() {
  const folder = path.dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));
  const bindings = await import(pathToFileURL(path.join(folder, "schema_engine_bg.js")).href);
  const program = await readFile(path.join(folder, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(program, { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start?.();
  return bindings;
}

function factoryFor(url) {
  const fields = connectionFields(url);
  const schema = new URL(url).searchParams.get("schema") ?? undefined;
  const adapterTo = (database) => new PrismaPg({ ...fields, database }, schema ? { schema } : undefined);
  const own = adapterTo(fields.database);
  return bindMigrationAwareSqlAdapterFactory({
    provider: own.provider,
    adapterName: own.adapterName,
    connect: async () => mend(await own.connect()),
    // adapter-pg drops its shadow database before its pool is closed (55006): make our own, and drop it by force.
    async connectToShadowDb() {
      const name = `prisma_migrate_shadow_db_${randomUUID()}`;
      await runStatement(fields, `CREATE DATABASE ${quote(name)}`);
      const adapter = mend(await adapterTo(name).connect());
      const dispose = adapter.dispose.bind(adapter);
      adapter.dispose = async () => {
        await dispose();
        await runStatement(fields, `DROP DATABASE IF EXISTS ${quote(name)} WITH (FORCE)`);
      };
      return adapter;
    },
  });
}
