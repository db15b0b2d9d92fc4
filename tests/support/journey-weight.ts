import type { Page, Request } from "@playwright/test";

type Weight = {
  requests: number;
  /** As it travels, headers left out: by kind of what is fetched. */
  kilobytes: Record<string, number>;
  total: number;
  hosts: string[];
  /** Texts of some length that were sent as they are. */
  uncompressed: string[];
};

/** What is fetched while `go` runs, by a browser that has nothing of it yet. */
export async function carried(page: Page, go: () => Promise<unknown>): Promise<Weight> {
  const client = await page.context().newCDPSession(page);
  await client.send("Network.clearBrowserCache");
  await client.send("Network.setCacheDisabled", { cacheDisabled: true });
  const requests: Request[] = [];
  page.on("requestfinished", (request) => requests.push(request));
  await go();
  const weights = await Promise.all(requests.map(weigh));
  const bytes: Record<string, number> = {};
  for (const { kind, size } of weights) bytes[kind] = (bytes[kind] ?? 0) + size;
  return {
    requests: requests.length,
    kilobytes: Object.fromEntries(Object.entries(bytes).map(([kind, size]) => [kind, kilo(size)])),
    total: kilo(weights.reduce((sum, { size }) => sum + size, 0)),
    hosts: [...new Set(requests.map((request) => new URL(request.url()).host))],
    uncompressed: weights.filter(({ isBare, size }) => isBare && size > 1024).map(({ url }) => url),
  };
}

async function weigh(request: Request) {
  const [sizes, answer] = await Promise.all([request.sizes(), request.response()]);
  const { "content-encoding": encoding, "content-type": type = "" } = (await answer?.allHeaders()) ?? {};
  const isBare = !encoding && /text|javascript|json|svg/.test(type);
  return { url: request.url(), kind: request.resourceType(), size: sizes.responseBodySize, isBare };
}

const kilo = (bytes: number) => Math.round(bytes / 100) / 10;
