import { onTestFinished } from "vitest";
import { openEmbedded } from "../../src/cli/embedded.mjs";
import { testDataKey } from "../support/data-key";
import type { Rows } from "../support/journey-rows";
import { password } from "./at-the-door";
import { dataFolder, healthy, launch } from "./launch";

export const form = "/organizations/muong-hum/admissions/new";
export const formName = "Ghi một đồng chí mới kết nạp";

/** One person as that form asks for it. */
export const person = {
  fullName: "Giàng Thị Sùng",
  decisionNo: "12-QĐ/HU",
  decidedOn: "2024-01-15",
  receivedOn: "2024-01-20",
  ceremonyOn: "2024-02-03",
  total: "add",
};

/** The product with its demo, on a data folder of its own if none is given. */
export async function serveDemo(DATA_DIR = dataFolder()) {
  const demo = { NGUON_DEMO: "1", NGUON_DEMO_PASSWORD: password, NGUON_DATA_KEY: testDataKey };
  const started = await launch({ DATA_DIR, NEXTAUTH_URL: "", ...demo });
  await healthy(started);
  const opened = await openEmbedded(DATA_DIR);
  onTestFinished(() => opened.close());
  return { DATA_DIR, started, url: opened.url, admin: opened.admin, baseURL: `http://localhost:${started.port}` };
}

export function formOf(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

export async function entriesIn(rows: Rows) {
  const [counted] = await rows<{ entries: number }>(`select count(*)::int as entries from "Admission"`);
  return counted?.entries ?? 0;
}
