import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { writeNewFile } from "@/cli/write-lines";

const run = promisify(execFile);
const folder = mkdtempSync(path.join(tmpdir(), "nguon-export-"));
afterAll(() => rmSync(folder, { recursive: true }));

const program = ["--conditions=react-server", "--import", "tsx", "src/cli/nguon.ts", "export"];
const env = { ...process.env, LC_ALL: "en", INIT_CWD: folder };

/** The command as the operator gives it. */
async function exported(...words: string[]) {
  const done = await run(process.execPath, [...program, ...words], { env, maxBuffer: 10 ** 8 }).catch((error) => error);
  return { code: done.code ?? 0, out: String(done.stdout), said: String(done.stderr) };
}

const lines = (text: string) =>
  text
    .replace(/^\uFEFF/, "")
    .trimEnd()
    .split("\r\n");
const muongHum = ["--organization", "muong-hum"];

describe("the tables of the pages, to standard output", () => {
  test("attainment: those below, in the language asked for", async () => {
    const [en, vi] = await Promise.all([
      exported("attainment", ...muongHum, "--period", "2023"),
      exported("attainment", ...muongHum, "--period", "2023", "--lang", "vi"),
    ]);
    expect([en.code, vi.code, en.said, vi.said]).toEqual([0, 0, "", ""]);
    expect(en.out.startsWith("\uFEFF")).toBe(true);
    expect(lines(en.out)[0]).toMatch(/^Name,Code,Kind,/);
    expect(lines(vi.out)[0]).toMatch(/^Tên;Mã;Loại hình;/);
    expect(lines(vi.out).find((line) => line.includes(";seo-po-ho;"))).toMatch(/;0;1;3;;/);
  });

  test("attainment: another table, by the quotas of another day", async () => {
    const told = await exported("attainment", ...muongHum, "--table", "quotas", "--period", "2020-2025");
    expect(lines(told.out)[1]).toMatch(/^Resolution,.*,43,60,,71\.6%,17,/);
    const before = ["--period", "2023", "--table", "quotas", "--quotas-on", "1990-01-01"];
    expect(lines((await exported("attainment", ...muongHum, ...before)).out)[1]).toMatch(/,14,.*,from 31 Jan 2023$/);
  });

  test("admissions, quotas, organizations and history", async () => {
    const told = await Promise.all(
      ["admissions", "quotas", "organizations", "history"].map((name) => exported(name, ...muongHum)),
    );
    expect(told.map(({ code, said }) => [code, said])).toEqual(Array.from({ length: 4 }, () => [0, ""]));
    const [admissions = "", quotas = "", organizations = "", history = ""] = told.map(({ out }) => out);
    expect(admissions).toContain("seo-po-ho");
    expect(quotas).toContain(",60,");
    expect(history).toContain("Recorded a quota");
    const codes = lines(organizations).map((line) => line.split(",")[1]);
    expect(codes).toEqual(expect.arrayContaining(["muong-hum", "ky-quan-san"]));
    expect(codes).not.toContain("bat-xat");
  });

  test("to a reader who stops reading: the reason in a line, and 1", async () => {
    const child = spawn(process.execPath, [...program, "admissions", "--organization", "lao-cai"], { env });
    child.stdout.destroy();
    const said: Buffer[] = [];
    child.stderr.on("data", (part) => said.push(part));
    const [code] = await once(child, "close");
    expect([code, String(Buffer.concat(said)).split("\n")[0]]).toEqual([1, "Not written: write EPIPE"]);
  });
});

describe("to a file", () => {
  test("of the same lines, where the operator stands", async () => {
    const asked = ["quotas", ...muongHum];
    expect(await exported(...asked, "--out", "quotas.csv")).toEqual({ code: 0, out: "", said: "" });
    expect(readFileSync(path.join(folder, "quotas.csv"), "utf8")).toBe((await exported(...asked)).out);
  });

  test("that is there already, or cannot be: refused, and nothing is left behind", async () => {
    writeFileSync(path.join(folder, "kept.csv"), "kept");
    const before = readdirSync(folder);
    const [taken, nowhere] = await Promise.all(
      ["kept.csv", "no/such/folder.csv"].map((file) => exported("quotas", ...muongHum, "--out", file)),
    );
    expect([taken?.code, nowhere?.code]).toEqual([1, 1]);
    expect(taken?.said).toMatch(/kept\.csv exists already/);
    expect(nowhere?.said).toMatch(/^Not written: ENOENT/);
    expect(readdirSync(folder)).toEqual(before);
    expect(readFileSync(path.join(folder, "kept.csv"), "utf8")).toBe("kept");
  });
});

test("a file whose rows stop half-way is not left behind, whole or in part", async () => {
  const before = readdirSync(folder);
  const seen: string[][] = [];
  async function* lines() {
    yield "one\r\n".repeat(100_000);
    seen.push(readdirSync(folder));
    throw new Error("the rows stopped");
  }
  await expect(writeNewFile(path.join(folder, "half.csv"), lines())).rejects.toThrow("the rows stopped");
  expect(seen.flat().filter((name) => name.startsWith("half.csv."))).toHaveLength(1);
  expect(readdirSync(folder)).toEqual(before);
});

describe("exit codes", () => {
  test.each([
    [["attainment", "--organization", "no-such-place"], "There is no organization no-such-place."],
    [["attainment", ...muongHum, "--period", "2023-Q7"], "There is no period 2023-Q7."],
    [["admissions", ...muongHum, "--period", "2023-Q7"], "There is no period 2023-Q7."],
  ])("1: %j", async (words, reason) => {
    expect(await exported(...words)).toEqual({ code: 1, out: "", said: `${reason}\n` });
  });

  test.each([
    [[]],
    [["members", ...muongHum]],
    [["quotas"]],
    [["quotas", ...muongHum, "--period", "2023"]],
    [["attainment", ...muongHum, "--quotas-on", "2023-02-30"]],
    [["quotas", ...muongHum, "--lang", "fr"]],
  ])("2, with the usage: %j", async (words) => {
    const { code, out, said } = await exported(...words);
    expect([code, out]).toEqual([2, ""]);
    expect(said).toContain("npm run nguon -- export attainment|admissions|quotas|organizations|history");
  });
});
