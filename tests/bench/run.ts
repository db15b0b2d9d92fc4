import { inProcess } from "./in-process";
import { pages } from "./pages";

// Started by bench.mjs: the name of the bench as argument, addresses in BENCH_DATABASES.
const name = process.argv[2] ?? "";
const urls = (process.env.BENCH_DATABASES ?? "").split(" ").filter(Boolean);
const results = name === "page" ? await pages(urls, process.env.BENCH_APP ?? "") : await inProcess(name, urls);
for (const result of results) console.log(JSON.stringify(result));
process.exit();
