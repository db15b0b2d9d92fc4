#!/usr/bin/env node
// Stands in for Prisma's native schema engine: the same JSON-RPC over standard input and output, answered by WebAssembly.
import readline from "node:readline";
import { parseArgs } from "node:util";
import { createDatabase, tryConnecting } from "./schema-engine-database.mjs";
import { openEngine } from "./schema-engine-wasm.mjs";

const string = { type: "string" };
const { values, positionals } = parseArgs({
  options: {
    datamodels: { type: "string", multiple: true, default: [] },
    datasource: { type: "string", default: "{}" },
    "enabled-preview-features": string,
    "extension-types": string,
    version: { type: "boolean", default: false },
  },
  allowPositionals: true,
  strict: false,
});
const command = values.version ? "version" : positionals[1];
const url = JSON.parse(values.datasource).url ?? process.env.DATABASE_URL;
let opened;

if (command) await answerCommand();
else answerRequests();

async function answerCommand() {
  if (command === "version") {
    console.log("schema-engine-wasm");
    return;
  }
  process.stderr.write("\n"); // the command line drops the first line
  try {
    if (command === "can-connect-to-database") await tryConnecting(url);
    else if (command === "create-database") await createDatabase(url);
    else throw new Error(`unsupported: ${command}`);
  } catch (error) {
    log(error.message || String(error), { error_code: prismaCode(error.code), is_panic: false });
    process.exitCode = 1;
  }
}

function prismaCode(code = "") {
  if (code === "3D000") return "P1003";
  return /ECONNREFUSED|ENOTFOUND|ETIMEDOUT/.test(code) ? "P1001" : "P1000";
}

function answerRequests() {
  let queue = Promise.resolve();
  readline
    .createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
    .on("line", (line) => {
      const request = line.trim() ? JSON.parse(line) : {};
      if (request.method) queue = queue.then(() => answer(request));
    })
    .on("close", () => queue.then(() => process.exit(0)));
}

async function answer({ id, method, params }) {
  try {
    const result = await call(method, params);
    if (method === "diff" && result.stdout != null)
      send({ id: 1e9, method: "print", params: { content: result.stdout } });
    send({ id, result });
  } catch (error) {
    const data = {
      is_panic: false,
      message: error?.message ?? String(error),
      error_code: error?.code ?? null,
      meta: error?.meta ?? null,
    };
    send({ id, error: { code: 4466, message: "An error happened. Check the data field for details.", data } });
  }
}

async function call(method, params) {
  if (method === "createDatabase") return { databaseName: await createDatabase(url) };
  opened ??= openEngine(url, values.datamodels, (message) => log(message, { is_panic: true }));
  const { engine, factory } = await opened;
  if (method === "getDatabaseVersion") return engine.version(params);
  if (typeof engine[method] !== "function") throw new Error(`the WebAssembly engine has no method ${method}`);
  const attempt = async () => (await engine[method](params)) ?? {};
  try {
    return await attempt();
  } catch (error) {
    // evaluateDataLoss is built without a factory of shadow databases; it works from the schema that devDiagnostic keeps.
    if (/external factory/.test(error?.message ?? "") && params?.migrationsList) {
      await engine.devDiagnostic({ migrationsList: params.migrationsList, filters: params.filters });
      return attempt();
    }
    throw (error?.code === undefined && factory.errorRegistry?.consumeError?.(0)?.error) || error;
  }
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
}

function log(message, more) {
  const line = {
    timestamp: new Date().toISOString(),
    level: "ERROR",
    fields: { message, ...more },
    target: "schema_engine::logger",
  };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}
