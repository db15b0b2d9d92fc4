import { randomUUID } from "node:crypto";
import { beforeAll, expect, test, vi } from "vitest";
import { saveSetting } from "@/data/installation/setting-changes";
import { createToken } from "@/data/installation/tokens";
import { addGrant, addUser, endGrant, setPassword } from "@/data/installation/users";
import { listInstallationHistory } from "@/data/installation-history";
import { saveHoliday } from "@/data/regulations/holidays";
import { reviseRule } from "@/data/regulations/regulations";
import { day } from "@/domain/day";
import { operate } from "@/domain/policy";
import { HolidayInput } from "@/domain/regulations/holiday-keeping";
import { RuleInput } from "@/domain/regulations/regulation-keeping";
import { readInstallationFilter } from "@/features/audit/history-filter";
import { readInstallation } from "@/features/audit/installation";
import { installationSheet } from "@/features/audit/installation-sheet";
import { installationWords } from "@/features/audit/words/installation-words";
import { answer } from "../support/entering";
import { questionsOf } from "../support/questions";
import { granted, plantTinyTree } from "../support/tiny-tree";

vi.mock("@/text/words", async () => (await import("../support/vietnamese")).vietnamese);

const today = day("2024-03-15");
const reader = operate("audit.read", today);
const secret = `hash-${randomUUID()}`;

beforeAll(async () => {
  await plantTinyTree();
  const [keeper, setter, ruler] = [
    operate("user.keep", today),
    operate("setting.set", today),
    operate("regulation.keep", today),
  ];
  const now = new Date("2024-03-15T08:00:00Z");
  const board = { role: "board" as const, organizationId: null, until: day("2024-12-31") };
  const id = answer(await addUser(keeper, { email: "hoa@x", name: "Vàng Thị Hoa", passwordHash: secret }, board));
  answer(await setPassword(keeper, id, `${secret}2`, now));
  answer(await addGrant(keeper, id, { role: "reviewer", organizationId: null, until: null }));
  answer(await createToken(keeper, { userId: id, grantId: null, name: null, expiresAt: new Date("2025-03-15") }, now));
  answer(await endGrant(keeper, 2, today, now));
  answer(await saveSetting(setter, "admission.countedBy", day("2024-01-01"), "decision"));
  answer(await saveSetting(setter, "installation.dataKey", day("2024-01-01"), secret));
  const rule = { regulation: "24-QĐ/TW", rule: "schooling", value: "1", source: "x", grade: "S", from: "2024-02-01" };
  answer(await reviseRule(ruler, RuleInput.parse(rule)));
  const tet = { day: "2027-02-08", name: "Tết", kind: "OFF", source: "x", grade: "S" };
  answer(await saveHoliday(ruler, HolidayInput.parse(tet)));
});

const told = async (filter: Record<string, string> = {}) => {
  const trail = await readInstallation(reader, readInstallationFilter(filter));
  const spell = await installationWords();
  return trail?.events.map((event) => [...Object.values(spell(event)), event.place].join(" | ")) ?? [];
};

test("an evaluation tells what became of cases, and nothing of what became of none", async () => {
  const [event] = (await readInstallation(reader, readInstallationFilter({})))?.events ?? [];
  if (!event) throw new Error("no event");
  const spell = await installationWords();
  const after = (counts: object) => spell({ ...event, subject: "watch:2024-03-15", before: null, after: counts }).after;
  expect(after({ opened: 0, reopened: 0, changed: 6, closed: 0 })).toBe("cập nhật số hoặc mức 6");
  expect(after({ opened: 2, reopened: 0, changed: 0, closed: 1 })).toBe("mở 2, khép 1");
});

test("the installation's own acts are told in words, the newest first", async () => {
  expect((await told()).slice(0, 9)).toEqual([
    "Ghi ngày 08/02/2027 vào lịch |  | Tết, nghỉ | ",
    "Sửa quy định 24-QĐ/TW: Học vấn thấp nhất | trung học cơ sở | tiểu học, từ 01/02/2024 | ",
    "Đặt thiết lập: khóa niêm phong dữ liệu | chưa đặt | không hiện, từ 01/01/2024 | ",
    "Đặt thiết lập: ngày tính người mới kết nạp | chưa đặt | ngày quyết định, từ 01/01/2024 | ",
    "Thôi giao quyền | Chuyên viên theo dõi | đến 14/03/2024 | Vàng Thị Hoa",
    "Tạo mã truy cập |  | đến 15/03/2025 | Vàng Thị Hoa",
    "Giao quyền |  | Chuyên viên theo dõi | Vàng Thị Hoa",
    "Đặt lại mật khẩu |  |  | Vàng Thị Hoa",
    "Thêm người dùng |  | Cán bộ ban tổ chức, đến 31/12/2024 | Vàng Thị Hoa",
  ]);
});

test("part of it is found by kind, day and author, and page after page", async () => {
  expect(await told({ kind: "settings" })).toHaveLength(2);
  expect(await told({ kind: "regulations" })).toHaveLength(2);
  expect(await told({ kind: "users" })).toHaveLength(5);
  expect(await told({ from: "2999-01-01" })).toEqual([]);
  expect(await told({ who: "nobody" })).toEqual([]);
  expect((await told({ who: "operator" })).length).toBeGreaterThan(8);
  const first = await listInstallationHistory(reader, { most: 3 });
  const next = await listInstallationHistory(reader, { after: first.at(-1)?.id, most: 3 });
  expect(Number(next[0]?.id)).toBe(Number(first.at(-1)?.id) - 1);
});

test("nobody who does not reach the whole installation reads a line", async () => {
  const board = await granted("board", "lao-cai", "audit.read");
  expect(await readInstallation(board, {})).toBeUndefined();
  expect(await listInstallationHistory(board, { most: 10 })).toEqual([]);
  expect(await installationSheet(board, {})).toBeUndefined();
});

test("the file is the same in full, and nothing secret stands in it", async () => {
  const sheet = await installationSheet(reader, {});
  const rows: unknown[][] = [];
  for await (const row of sheet?.rows ?? []) rows.push([...row]);
  expect(rows[0]).toContain("Ghi ngày 08/02/2027 vào lịch");
  expect(JSON.stringify(rows)).not.toContain(secret);
});

test("one question, however long it is", async () => {
  expect(await questionsOf(() => readInstallation(reader, {}))).toBe(1);
});
