// Another program does the main job, knowing nothing but the document that the product publishes of itself.
import { expect } from "@playwright/test";
import { OpenAPIClientAxios } from "openapi-client-axios";
import { test } from "../support/journey";
import { operatorTold } from "../support/journey-operator";
import { anyScreen } from "../support/journey-script";

test.use({ world: "api" });

/** A client made of the document alone. */
async function clientOf(baseURL: string, token: string) {
  const api = new OpenAPIClientAxios({
    definition: `${baseURL}/api/v1/openapi.json`,
    axiosConfigDefaults: {
      baseURL: `${baseURL}/api/v1`,
      headers: { Authorization: `Bearer ${token}` },
      validateStatus: () => true,
    },
  });
  await api.init();
  const client = await api.getClient();
  return async (operation: string, asked: Record<string, string> = {}, body?: object) => {
    const answer = await client[operation]?.(asked, body);
    const { status, data } = answer ?? { status: 0, data: undefined };
    return { status, data };
  };
}

test("finds its organizations, records once, and reads what became of it", anyScreen, async ({ app }) => {
  const token = await operatorTold(app.databaseUrl, ["token", "create", "--user", "secretary@demo"]);
  const call = await clientOf(app.baseURL, token);
  const { data: below } = await call("listOrganizations", { q: "ky quan san" });
  expect(below.organizations).toEqual([{ code: "ky-quan-san", name: "Chi bộ thôn Ky Quan San", kind: "CELL" }]);

  const term = { code: "muong-hum", period: "2020-2025" };
  expect((await call("readAttainment", term)).data).toMatchObject({ admitted: 43, quotas: [{ required: 60 }] });

  const entry = { organization: "ky-quan-san", date: "2024-03-03", count: 1 };
  const key = { "Idempotency-Key": "a journey of a program" };
  const first = await call("addAdmission", key, entry);
  expect(first).toMatchObject({ status: 201, data: { organization: "ky-quan-san", count: 1 } });
  // The answer was lost on the way: it is asked for again.
  expect(await call("addAdmission", key, entry)).toEqual(first);
  expect((await call("readAttainment", term)).data).toMatchObject({
    admitted: 44,
    quotas: [{ basis: "RESOLUTION", required: 60, percent: "73.3", remaining: 16 }],
  });

  const promised = { organization: "muong-hum", period: "2020-2025", basis: "COMMITTED", shape: "AT_LEAST", min: 62 };
  expect(await call("putQuota", {}, promised)).toMatchObject({ status: 200, data: { required: 62 } });
  const { data } = await call("readAttainment", term);
  expect(data.quotas).toMatchObject([
    { basis: "RESOLUTION", required: 60, percent: "73.3" },
    { basis: "COMMITTED", required: 62, percent: "70.9", remaining: 18 },
  ]);
  expect((await call("readAttainment", { ...term, quotasOn: "2023-12-31" })).data.quotas).toHaveLength(1);
});

test("is refused in words that it can read", anyScreen, async ({ app, request }) => {
  const token = await operatorTold(app.databaseUrl, ["token", "create", "--user", "secretary@demo"]);
  const call = await clientOf(app.baseURL, token);
  expect(await call("readAttainment", { code: "bat-xat" })).toMatchObject({
    status: 404,
    data: { code: "organization.unknown", status: 404 },
  });
  const stranger = await clientOf(app.baseURL, "nguon_nobody_nobody_nobody");
  expect(await stranger("listOrganizations")).toMatchObject({ status: 401, data: { code: "token.invalid" } });
  const headers = { authorization: `Bearer ${token}` };
  for (const path of ["/api/v1", "/api/v1/members", "/api/v1/organizations/muong-hum"])
    expect.soft((await request.get(path, { headers })).status(), path).toBe(404);
  const nothing = await request.get("/api/v1/members", { headers });
  expect(nothing.headers()["content-type"]).toBe("application/problem+json");
  for (const wrong of [await request.get("/api/v1/admissions"), await request.post("/api/v1/quotas", { data: {} })]) {
    expect(wrong.status()).toBe(405);
    expect(wrong.headers()["content-type"]).toBe("application/problem+json");
  }
});
