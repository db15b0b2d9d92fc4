// A deputy secretary takes an invented person of Ky Quan San from being noticed to official member, 2023 to 2025: across
// the regulations of 20/01/2025 and 01/07/2025, and the day on which Mường Hum became a commune of the new kind.
import { expect, type Page } from "@playwright/test";
import { test } from "../support/journey";
import { expectAccessible, expectNoSidewaysScrolling } from "../support/journey-axe";
import {
  actOnMember,
  becomes,
  type Done,
  notice,
  part,
  recordStep,
  sendStep,
  setDay,
  stepAt,
  written,
} from "../support/journey-dossier";
import { figureAt } from "../support/journey-figure";
import { enterOfficial } from "../support/journey-helper";
import { wrongSums } from "../support/journey-rows";
import { phoneAlone } from "../support/journey-script";
import { addUser, ownPassword } from "../support/journey-users";

// The day of the demo is moved, and kinds are changed: nobody else may look on.
test.use({ world: "official" });

const cell = "/organizations/ky-quan-san";
const hamlets = ["ky-quan-san", "ta-po-ho", "pieng-lao", "muong-hum-muong-hum", "seo-po-ho"];
const person = { fullName: "Lồ Thị Páo", bornOn: "2003-04-12", on: "2023-02-15" };
const district = "cấp quyết định: Ban Thường vụ Huyện ủy Bát Xát";
const commune = "cấp quyết định: Ban Thường vụ Đảng ủy xã Mường Hum";

/** Of the two that come in the middle of the way, whose earlier steps are on paper. */
const late = { reason: "Hồ sơ giấy nhập sau" };

/** What the cell must have before it meets, entered at once. */
async function preparePapers(page: Page, dossier: string, on: string) {
  const introduced = { first: "Hạng A Chu", firstSince: "2015-01-01", firstTogether: "2018-01-01" };
  for (const kind of ["AWARENESS", "APPLICATION", "CV", "VERIFICATION", "INTRODUCTIONS", "OPINIONS"])
    await recordStep(page, dossier, { kind, on, typed: { ...late, ...(kind === "INTRODUCTIONS" && introduced) } });
}

/** A step, and what the dossier says once it is recorded: the stage, the clocks that run, papers still missing. */
type Expected = Done & {
  readonly name: string;
  readonly stage: string;
  readonly clocks: readonly string[];
  readonly missing: readonly string[];
};

const papers = ["CN-NTVĐ", "1-KNĐ", "2-KNĐ", "3-KNĐ", "5-KNĐ", "6-KNĐ", "8-KNĐ", "9-KNĐ"];
const without = (...there: string[]) => papers.filter((code) => !there.includes(code));
/** What is no longer missing, where all that is missing is listed. */
const absent = (missing: readonly string[]) => (missing === papers || missing.length >= 5 ? without(...missing) : []);
const certificate = "Từ 18/08/2023, hạn 18/08/2028.";

/** Before the ceremony, under 24-QĐ/TW, over Tết 2024 and the leap day. */
const way: readonly Expected[] = [
  {
    ...{ kind: "LISTED", on: "2023-03-08", typed: { number: "03-NQ/CB" }, name: "Đưa vào danh sách cảm tình đảng" },
    ...{ stage: "Cảm tình đảng", clocks: [], missing: papers },
  },
  {
    // The only official member in the register of the cell.
    ...{ kind: "HELPER", on: "2023-03-08", name: "Phân công đảng viên giúp đỡ", stage: "Cảm tình đảng" },
    ...{ clocks: ["Nhận xét của người giúp đỡ", "Từ 08/03/2023, hạn 08/04/2023."], missing: papers },
  },
  {
    ...{ kind: "AWARENESS", on: "2023-08-18", typed: { number: "CN-117" }, name: "Học lớp nhận thức về Đảng" },
    ...{ stage: "Cảm tình đảng", clocks: [certificate], missing: without("CN-NTVĐ") },
  },
  {
    ...{ kind: "APPLICATION", on: "2023-10-02", name: "Đơn xin vào Đảng", stage: "Hoàn thiện hồ sơ" },
    ...{ clocks: ["Từ 02/10/2023, hạn 02/10/2024.", certificate], missing: without("CN-NTVĐ", "1-KNĐ") },
  },
  {
    ...{ kind: "CV", on: "2023-10-10", name: "Lý lịch của người xin vào Đảng", stage: "Hoàn thiện hồ sơ" },
    ...{ clocks: ["Từ 10/10/2023, hạn 10/10/2024."], missing: without("CN-NTVĐ", "1-KNĐ", "2-KNĐ") },
  },
  {
    ...{ kind: "VERIFICATION", on: "2023-11-20", name: "Thẩm tra lý lịch", stage: "Hoàn thiện hồ sơ" },
    ...{ clocks: [], missing: ["3-KNĐ", "4-KNĐ"] },
  },
  {
    ...{ kind: "INTRODUCTIONS", on: "2023-12-05", name: "Đảng viên, đoàn thể giới thiệu", stage: "Hoàn thiện hồ sơ" },
    typed: { first: "Hạng A Chu", firstSince: "2015-01-01", firstTogether: "2018-01-01" },
    ...{ clocks: ["Từ 05/12/2023, hạn 05/12/2024."], missing: ["5-KNĐ", "6-KNĐ"] },
  },
  {
    ...{ kind: "OPINIONS", on: "2023-12-20", name: "Lấy ý kiến nơi cư trú, đoàn thể", stage: "Hoàn thiện hồ sơ" },
    ...{ clocks: ["Từ 20/12/2023, hạn 20/12/2024."], missing: ["6-KNĐ", "8-KNĐ", "9-KNĐ"] },
  },
  {
    ...{ kind: "CELL_RESOLUTION", on: "2024-01-15", name: "Chi bộ họp, biểu quyết", stage: "Chờ quyết định" },
    typed: { number: "05-NQ/CB", officials: "18", inFavour: "16" },
    clocks: ["Ra quyết định kết nạp", "còn 60 ngày làm việc", "Từ 15/01/2024, hạn 15/04/2024.", "gia hạn: 30/05/2024"],
    missing: ["8-KNĐ", "9-KNĐ"],
  },
  {
    ...{ kind: "COMMITTEE_RESOLUTION", on: "2024-02-29", name: "Đảng ủy cơ sở ra nghị quyết" },
    ...{ typed: { number: "21-NQ/ĐU" }, stage: "Chờ quyết định" },
    ...{ clocks: ["còn 32 ngày làm việc", "hạn 15/04/2024."], missing: ["9-KNĐ"] },
  },
  {
    ...{ kind: "DECISION", on: "2024-04-12", name: "Quyết định kết nạp", typed: { number: "412-QĐ/HU" } },
    ...{ stage: "Chờ lễ kết nạp", clocks: [], missing: [] },
  },
  {
    ...{ kind: "RECEIPT", on: "2024-04-19", name: "Chi bộ nhận quyết định", stage: "Chờ lễ kết nạp" },
    // Over 30/4, the Monday given for it and the Saturday worked instead.
    clocks: ["Làm lễ kết nạp", "còn 30 ngày làm việc", "Từ 19/04/2024, hạn 04/06/2024."],
    missing: [],
  },
];

/** What the trail of the cell says last. */
const trailOf = async (page: Page) => {
  await page.goto(`${cell}/history`);
  return page.getByRole("row").nth(1);
};

/** How many are on the list of the cell: official members, and those on probation. */
async function registered(page: Page) {
  await page.goto(`${cell}/members`);
  const said = await page.getByText(/đảng viên có trong danh sách đến/).textContent();
  const counted = /(\d+) chính thức, (\d+) dự bị/.exec(said ?? "");
  return { official: Number(counted?.[1]), probationary: Number(counted?.[2]) };
}

test("from being noticed to official member, 2023 to 2025", phoneAlone, async ({ visit, app }) => {
  test.setTimeout(600_000);
  const page = await visit("secretary@demo");
  const width = page.viewportSize()?.width ?? 0;

  await setDay(page, person.on);
  await enterOfficial(page, "ky-quan-san", "Giàng A Câu");
  const before = await registered(page);
  const dossier = await notice(page, person);
  await expect(page.getByText("Quần chúng ưu tú, Chi bộ thôn Ky Quan San")).toBeVisible();
  await expect(part(page, "Các bước")).toContainText("Xét theo 24-QĐ/TW");
  await expect(part(page, "Đồng hồ đang chạy")).toContainText("Chưa có thời hạn nào đang chạy.");
  await expectNoSidewaysScrolling(page, width);

  for (const { stage, clocks, missing, name, ...step } of way)
    await test.step(`${step.kind} on ${step.on}`, async () => {
      await setDay(page, step.on);
      await recordStep(page, dossier, step);
      await page.goto(dossier);
      await expect(page.getByText(`${stage}, Chi bộ thôn Ky Quan San`)).toBeVisible();
      await expect(stepAt(page, name)).toContainText(written(step.on));
      for (const clock of clocks) await expect(part(page, "Đồng hồ đang chạy")).toContainText(clock);
      for (const code of missing) await expect(part(page, "Giấy tờ còn thiếu")).toContainText(code);
      for (const code of absent(missing)) await expect(part(page, "Giấy tờ còn thiếu")).not.toContainText(code);
      const latest = await trailOf(page);
      await expect(latest).toContainText("Ghi một bước trong hồ sơ kết nạp");
      await expect(latest).toContainText(`${name}, ${written(step.on)}`);
      await expect(page.locator("main")).not.toContainText(person.fullName);
    });

  await test.step("who decides, what is due, and nothing counted yet", async () => {
    await page.goto(dossier);
    await expect(stepAt(page, "Quyết định kết nạp")).toContainText(district);
    await expect(part(page, "Các bước")).toContainText("Tán thành 16/18");
    await expect(part(page, "Giấy tờ còn thiếu")).toContainText("Đủ giấy tờ cho đến lễ kết nạp.");
    await page.goto("/organizations/muong-hum/due");
    const due = page.getByRole("row").filter({ hasText: person.fullName });
    await expect(due).toContainText("Tiếp theo: Lễ kết nạp");
    await expect(due).toContainText("Làm lễ kết nạp · 04/06/2024");
    await expectAccessible(page);
    expect(await figureAt(page, "muong-hum", "2020-2025")).toMatch(/^43\/60 71,6% còn 17/);
    expect(await figureAt(page, "muong-hum", "2024")).toMatch(/^0\/11 0% còn 11/);
    expect(await registered(page)).toEqual(before);
  });

  await test.step("the ceremony of 19/05/2024", async () => {
    await setDay(page, "2024-05-19");
    await sendStep(page, dossier, { kind: "CEREMONY", on: "2024-04-18" });
    await expect(page.getByRole("alert").first()).toContainText("không thể sớm hơn ngày chi bộ nhận quyết định");
    expect(await figureAt(page, "muong-hum", "2024")).toMatch(/^0\/11/);
    await recordStep(page, dossier, { kind: "CEREMONY", on: "2024-05-19" });
    await expect(page.getByText("Đã kết nạp 19/05/2024, Chi bộ thôn Ky Quan San")).toBeVisible();
    await expectAccessible(page);
    expect(await figureAt(page, "muong-hum", "2020-2025")).toMatch(/^44\/60 73,3% còn 16/);
    expect(await figureAt(page, "muong-hum", "2024")).toMatch(/^1\/11 9% còn 10/);
    expect(await registered(page)).toEqual({ ...before, probationary: before.probationary + 1 });
    expect(await wrongSums(app.rows)).toEqual([]);
  });

  await page.goto(dossier);
  await page.getByRole("link", { name: "Hồ sơ đảng viên" }).click();
  await expect(page).toHaveURL(/\/members\//);
  const member = new URL(page.url()).pathname;

  await test.step("the class for new members, 15/11/2024", async () => {
    await page.goto(member);
    await expect(part(page, "Quá trình")).toContainText("đến hết 12 tháng, ngày 19/05/2025");
    await setDay(page, "2024-11-15");
    await page.goto(member);
    await actOnMember(page, "Ghi lớp đảng viên mới", { on: "2024-11-15", number: "88/2024" });
    await expect(page.getByRole("status").first()).toContainText("Đã ghi bước này vào hồ sơ.");
    await expect(part(page, "Quá trình")).toContainText("Xét theo 24-QĐ/TW.");
    await expect(await trailOf(page)).toContainText("Lớp đảng viên mới, 15/11/2024");
  });

  await test.step("month 12 ends on 19/05/2025, under 232-QĐ/TW", async () => {
    await setDay(page, "2025-05-19");
    await page.goto("/organizations/muong-hum/due");
    const due = page.getByRole("row").filter({ hasText: person.fullName });
    await expect(due).toContainText("Đề nghị công nhận chính thức · 30/06/2025");
    await expect(due).toContainText("còn 30 ngày làm việc");
    await page.goto(member);
    await expect(part(page, "Quá trình")).toContainText("đã đủ 12 tháng từ ngày 19/05/2025");
    await expect(part(page, "Quá trình")).toContainText("Từ 19/05/2025, hạn 30/06/2025.");
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page, width);
  });

  await test.step("the cell proposes on 12/06/2025", async () => {
    await setDay(page, "2025-06-12");
    await page.goto(member);
    const vote = { on: "2025-06-12", number: "17-NQ/CB", officials: "18" };
    await actOnMember(page, "Ghi đề nghị công nhận", { ...vote, inFavour: "11" });
    await expect(page.getByRole("alert").first()).toContainText("11");
    await page.goto(member);
    await actOnMember(page, "Ghi đề nghị công nhận", { ...vote, inFavour: "12" });
    await expect(page.getByRole("status").first()).toContainText("Đã ghi bước này vào hồ sơ.");
    const course = part(page, "Quá trình");
    await expect(course).toContainText("Xét theo 232-QĐ/TW. Số 17-NQ/CB · Tán thành 12/18.");
    await expect(course).toContainText("Từ 12/06/2025, hạn 24/07/2025. Nếu được gia hạn: 08/09/2025.");
    await expect(course).toContainText("Ban Thường vụ Huyện ủy Bát Xát");
    await expect(await trailOf(page)).toContainText("Đề nghị công nhận chính thức, 12/06/2025");
  });

  const voted =
    await test.step("a second one is voted on by the cell before 07/2025, under its committee", async () => {
      await setDay(page, "2025-06-27");
      const second = await notice(page, { fullName: "Ly A Sinh", bornOn: "2001-09-02", on: "2025-06-27" });
      const vote = { officials: "18", inFavour: "12", reason: "Hồ sơ giấy nhập sau" };
      await sendStep(page, second, { kind: "CELL_RESOLUTION", on: "2025-06-20", typed: vote });
      await expect(page.getByRole("alert").first()).toContainText("Phải có trước bước này theo 232-QĐ/TW: Học lớp");
      await preparePapers(page, second, "2025-06-20");
      await recordStep(page, second, { kind: "CELL_RESOLUTION", on: "2025-06-20", typed: vote });
      await recordStep(page, second, { kind: "COMMITTEE_RESOLUTION", on: "2025-06-27", typed: late });
      await expect(stepAt(page, "Chi bộ họp, biểu quyết")).toContainText("chi bộ · Mẫu 6-KNĐ");
      await expect(part(page, "Các bước")).toContainText("Xét theo 232-QĐ/TW");
      await expect(stepAt(page, "Quyết định kết nạp")).toContainText(district);
      await expect(part(page, "Đồng hồ đang chạy")).toContainText("Từ 20/06/2025, hạn 16/09/2025.");
      return second;
    });

  await test.step("on 01/07/2025 Mường Hum and its hamlet cells become what they are since", async () => {
    await setDay(page, "2025-07-01");
    const board = await visit("board@demo");
    await becomes(board, "muong-hum", "COMMUNE", "2025-07-01");
    for (const code of hamlets) await becomes(board, code, "GRASSROOTS_CELL", "2025-07-01");
    await expectNoSidewaysScrolling(board, width);
    await page.goto(member);
    await expect(part(page, "Quá trình")).toContainText("Ban Thường vụ Đảng ủy xã Mường Hum");
    await page.goto(dossier);
    await expect(stepAt(page, "Quyết định kết nạp")).toContainText(district);
    await expect(stepAt(page, "Công nhận chính thức")).toContainText(commune);
    await expect(stepAt(page, "Đảng ủy cơ sở ra nghị quyết")).toContainText("29/02/2024");
    await expect(part(page, "Giấy tờ còn thiếu")).toContainText("16-KNĐ");
    const turned = await trailOf(page);
    await expect(turned).toContainText("Chi bộ · Chi bộ thôn Ky Quan San");
    await expect(turned).toContainText("Chi bộ cơ sở · Chi bộ thôn Ky Quan San, từ 01/07/2025");
  });

  await test.step("recognition on 18/07/2025 under 294-QĐ/TW, from the end of month 12", async () => {
    await setDay(page, "2025-07-18");
    await page.goto("/organizations/muong-hum/due");
    await expect(page.getByRole("row").filter({ hasText: person.fullName })).toContainText(
      "Công nhận chính thức · 24/07/2025",
    );
    await page.goto(member);
    await actOnMember(page, "Công nhận chính thức", { decidedOn: "2025-07-18", decisionNo: "31-QĐ/ĐU" });
    await expect(page.getByRole("status").first()).toContainText("Đã ghi công nhận chính thức.");
    const course = part(page, "Quá trình");
    await expect(course).toContainText("chính thức từ 19/05/2025");
    await expect(course).toContainText("Quyết định ngày 18/07/2025. Xét theo 294-QĐ/TW. Số 31-QĐ/ĐU.");
    await expect(course).toContainText("Ban Thường vụ Đảng ủy xã Mường Hum");
    await expect(await trailOf(page)).toContainText("Công nhận một đảng viên chính thức");
    await page.goto(dossier);
    await expect(page.getByText("Đảng viên chính thức, Chi bộ thôn Ky Quan San")).toBeVisible();
    await expect(stepAt(page, "Công nhận chính thức")).toContainText("18/07/2025");
    await expect(stepAt(page, "Lớp đảng viên mới")).toContainText("15/11/2024");
    await expectAccessible(page);
    await page.goto("/organizations/muong-hum/due");
    await expect(page.getByRole("row").filter({ hasText: person.fullName })).toHaveCount(0);
    expect(await registered(page)).toEqual({ ...before, official: before.official + 1 });
    expect(await figureAt(page, "muong-hum", "2020-2025")).toMatch(/^44\/60 73,3% còn 16/);
    expect(await wrongSums(app.rows)).toEqual([]);
  });

  await test.step("since then the commune decides, and a cell of the grassroots proposes by itself", async () => {
    await addUser(app, "ban-muong-hum@x", { role: "board", organization: "muong-hum" });
    const board = await visit("ban-muong-hum@x", { password: ownPassword });
    await board.goto(voted);
    await expect(stepAt(board, "Quyết định kết nạp")).toContainText(commune);
    await expect(stepAt(board, "Chi bộ họp, biểu quyết")).toContainText("theo 232-QĐ/TW");
    await expect(stepAt(board, "Đảng ủy cơ sở ra nghị quyết")).toContainText("27/06/2025");
    await recordStep(board, voted, { kind: "DECISION", on: "2025-07-18", typed: { number: "33-QĐ/ĐU", ...late } });
    await expect(board.getByText("Chờ lễ kết nạp, Chi bộ thôn Ky Quan San")).toBeVisible();
    await expect(part(board, "Các bước")).toContainText("Xét theo 294-QĐ/TW");

    const third = await notice(page, { fullName: "Thào Thị Xúa", bornOn: "2004-01-30", on: "2025-07-18" });
    const vote = { officials: "18", inFavour: "18", ...late };
    await preparePapers(page, third, "2025-07-17");
    await recordStep(page, third, { kind: "CELL_RESOLUTION", on: "2025-07-17", typed: vote });
    await expect(stepAt(page, "Đảng ủy cơ sở ra nghị quyết")).toHaveCount(0);
    await sendStep(page, third, { kind: "COMMITTEE_RESOLUTION", on: "2025-07-18", typed: late });
    await expect(page.getByRole("alert").first()).toContainText("nơi này không có bước này theo loại hình tổ chức");
    await recordStep(page, third, { kind: "DECISION", on: "2025-07-18", typed: late });
    await expect(stepAt(page, "Quyết định kết nạp")).toContainText(commune);
  });
});
