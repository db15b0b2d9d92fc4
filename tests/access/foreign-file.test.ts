import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { proxy } from "@/proxy";

const list = "/organizations/muong-hum/members.csv";
const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  proxy(new NextRequest(`http://nguon.test${path}`, { method, headers: { host: "nguon.test", ...headers } }));

test.each([
  [list, { "sec-fetch-site": "cross-site" }],
  [list, { "sec-fetch-site": "same-site" }],
  [list, { referer: "http://evil.example/" }],
  ["/organizations/muong-hum/members%2Ecsv?q=a", { "sec-fetch-site": "cross-site" }],
  ["/organizations/muong-hum/reports/draft.docx?period=2023", { "sec-fetch-site": "cross-site" }],
  ["/organizations/muong-hum/reports/draft.xlsx", { "sec-fetch-site": "cross-site" }],
])("%s, asked for by another site with %j, is offered in words instead", async (path, headers) => {
  const answer = ask(path, headers);
  expect(answer.status).toBe(403);
  expect(answer.headers.get("x-middleware-next")).toBeNull();
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(await answer.text()).toMatch(
    /<html lang="vi">[\s\S]*Tệp này được mở từ một trang web khác[\s\S]*<a href="">Thử lại/,
  );
});

test("in the visitor's language", async () => {
  const answer = ask(list, { "sec-fetch-site": "cross-site", cookie: "a=b; locale=en" });
  expect(await answer.text()).toContain("Another web site asked for this file");
});

test("the head of a file alone takes nothing away", () => {
  expect(ask(list, { "sec-fetch-site": "same-origin" }, "HEAD")).toMatchObject({ status: 405 });
});

test.each([
  [list, { "sec-fetch-site": "same-origin" }, "GET"],
  [list, { "sec-fetch-site": "none" }, "GET"],
  [list, { referer: "http://nguon.test/organizations/muong-hum/members" }, "GET"],
  [list, {}, "GET"],
  ["/organizations/muong-hum/members", { "sec-fetch-site": "cross-site" }, "GET"],
  ["/organizations/muong-hum/members", {}, "HEAD"],
])("%s with %j, %s, goes on to its page", (path, headers, method) => {
  expect(ask(path, headers, method).headers.get("x-middleware-next")).toBe("1");
});
