import path from "node:path";
import { cruise } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { forbidden } from "./rooms";

/** Reads all imports below `src` of a folder; answers how many files it saw, and each breach as "rule: from -> to". */
export async function breaches(folder: string) {
  const options = {
    // An absolute one: given as ".", no package would be found.
    baseDir: path.resolve(folder),
    ruleSet: { forbidden },
    validate: true,
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules|src/data/generated" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["react-server", "import", "node", "default"],
    },
  };
  const { output } = await cruise(["src"], options, undefined, { tsConfig: extractTSConfig("tsconfig.json") });
  if (typeof output === "string") throw new Error(output);
  const { totalCruised, violations } = output.summary;
  return { seen: totalCruised, found: violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`) };
}
