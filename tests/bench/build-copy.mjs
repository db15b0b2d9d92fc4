// The pages are measured in a copy of the sources, so that the bare addresses beside them never become part of the product.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { root, runtime } from "../../src/cli/places.mjs";

const parts = ["src", "prisma", "public", "next.config.ts", "tsconfig.json", "package.json", "package-lock.json"];

const bare = {
  // Reads the request, as every page of ours does, and shows a sentence.
  "src/app/bench-page/page.tsx": `import { headers } from "next/headers";
export default async function Bare() {
  return <main id="content">{(await headers()).get("x-path")}</main>;
}
`,
  // The same reads by prepared statements, the same rows in one plain table: what a page of these figures must cost.
  "src/app/bench-rows/[code]/page.tsx": `import { bareAttainment } from "../../../bench/bare-attainment";
export default async function Rows({ params, searchParams }) {
  const { session, year } = await searchParams;
  const { rows } = await bareAttainment(session, (await params).code, year, year && "charts")();
  return (
    <main id="content">
      <table>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>{row.map((cell, place) => <td key={place}>{String(cell ?? "")}</td>)}</tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
`,
  "src/app/api/bench-route/route.ts": `export const dynamic = "force-dynamic";
export const GET = () => new Response("ok");
`,
};

const reads = ["bare-attainment.ts", "prepared.ts", "today.ts"];

/** Builds the pages, with bare ones and a route that does nothing; answers the folder. */
export async function buildCopy(run) {
  const app = path.join(os.tmpdir(), "nguon-bench-app");
  fs.mkdirSync(app, { recursive: true });
  for (const part of parts) {
    fs.rmSync(path.join(app, part), { recursive: true, force: true });
    fs.cpSync(path.join(root, part), path.join(app, part), { recursive: true });
  }
  for (const [file, content] of Object.entries(bare)) {
    fs.mkdirSync(path.dirname(path.join(app, file)), { recursive: true });
    fs.writeFileSync(path.join(app, file), content);
  }
  for (const read of reads) {
    fs.mkdirSync(path.join(app, "src/bench"), { recursive: true });
    fs.copyFileSync(path.join(root, "tests/bench", read), path.join(app, "src/bench", read));
  }
  linkPackages(path.join(root, "node_modules"), path.join(app, "node_modules"));
  await run(runtime(), [path.join(app, "node_modules/next/dist/bin/next"), "build", app], {
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
  });
  return app;
}

/** The packages of the copy, anew once others are installed: npm writes down which. */
function linkPackages(from, to) {
  const [installed, linked] = [from, to].map((folder) => path.join(folder, ".package-lock.json"));
  if (fs.existsSync(linked) && fs.readFileSync(linked).equals(fs.readFileSync(installed))) return;
  fs.rmSync(to, { recursive: true, force: true });
  linkAll(from, to);
  // A file of its own, not a second name: the next installation would write into both.
  fs.rmSync(linked, { force: true });
  fs.copyFileSync(installed, linked);
}

/** A second name for every file: the bundler wants the packages inside its folder, and a copy would take long. */
function linkAll(from, to) {
  fs.mkdirSync(to, { recursive: true });
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) linkAll(source, target);
    else if (entry.isSymbolicLink()) fs.symlinkSync(fs.readlinkSync(source), target);
    else linkOne(source, target);
  }
}

function linkOne(source, target) {
  try {
    fs.linkSync(source, target);
  } catch {
    fs.copyFileSync(source, target); // another disk
  }
}
