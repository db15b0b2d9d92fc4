import { openTestCluster } from "./cluster";

/** Before all journeys: the cluster that each worker takes its database from. Answers what closes it. */
// biome-ignore lint/style/noDefaultExport: the form that Playwright asks for
export default async function setup() {
  const { close, ...cluster } = await openTestCluster("18");
  process.env.NGUON_TEST_CLUSTER = JSON.stringify(cluster);
  return close;
}
