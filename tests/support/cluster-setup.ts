import type { TestProject } from "vitest/node";
import { openTestCluster, type TestCluster } from "./cluster";

declare module "vitest" {
  interface ProvidedContext {
    cluster: TestCluster;
  }
}

/** Before all tests of a project "rows-…": opens its cluster. Answers what closes it afterwards. */
export async function setup(project: TestProject) {
  const { close, ...cluster } = await openTestCluster(project.name === "rows-debian" ? "debian" : "18");
  project.provide("cluster", cluster);
  return async () => {
    await close();
  };
}
