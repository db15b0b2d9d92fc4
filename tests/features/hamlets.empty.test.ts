import { beforeAll, describe, expect, it } from "vitest";
import type { AskAccess } from "@/access/access-to";
import type { Access, Permission } from "@/domain/access";
import { decide, type Role } from "@/domain/policy";
import { actWords } from "@/features/audit/act-words";
import { readHistory } from "@/features/audit/history";
import { readCellPart } from "@/features/hamlets/cell-part";
import { readHamletList } from "@/features/hamlets/hamlet-list";
import { readHamletPage, sourceTold } from "@/features/hamlets/hamlet-page";
import { readHamletQuery } from "@/features/hamlets/hamlet-query";
import { hamletSheet } from "@/features/hamlets/hamlet-sheet";
import { readRegister } from "@/features/members/register";
import { readRegisterQuery } from "@/features/members/register-query";
import { speaking } from "@/text/request";
import { linesOf } from "../support/csv-lines";
import { idOf, sendNamed } from "../support/entering";
import { plantHamlets } from "../support/hamlets";
import { overviewOf } from "../support/overview";
import { questionsOf } from "../support/questions";
import { at, granted, today } from "../support/tiny-tree";

let figures: Access<"attainment.read">;
let path: string;
const as = (role: Role) =>
  (async (permission: Permission) =>
    decide({ userId: 7, actor: role, today, grants: [{ role, path, until: null }] }, permission)) as AskAccess;

beforeAll(async () => {
  await plantHamlets();
  ({ path } = await at("muong-hum"));
  figures = await granted("secretary", "muong-hum", "attainment.read");
  const recorder = await granted("secretary", "muong-hum", "admission.record");
  await idOf(sendNamed(recorder, "seo-po-ho", { fullName: "Lý Thị Hà", hamlet: "thon-2" }));
});

describe("the hamlets of a commune", () => {
  it("stand with what is known of them, for a reviewer as well, but for who is in charge", async () => {
    const list = await readHamletList(
      await granted("reviewer", "lao-cai", "attainment.read"),
      as("reviewer"),
      "muong-hum",
      readHamletQuery({}),
    );
    expect(list?.lines).toMatchObject([
      { name: "Thôn 1", served: "OWN", cell: "seo-po-ho", members: 0, count: { households: 208, ethnicGroup: "tay" } },
      { name: "Thôn 2", served: "UNKNOWN", members: 1 },
      { name: "Thôn 3", members: 0 },
    ]);
    expect(list).toMatchObject({ adds: false, totals: { hamlets: 3, own: 1, unrecorded: 2, withoutMember: 2 } });
    const page = await readHamletPage(
      await granted("reviewer", "lao-cai", "attainment.read"),
      as("reviewer"),
      { code: "muong-hum", hamlet: "thon-1" },
      {},
    );
    expect(page).toMatchObject({ kept: undefined, hamlet: { served: "OWN" } });
  });

  it("tell where a figure comes from as it was typed only to who handles the commune", async () => {
    const typed = "UBND xã";
    const address = { code: "muong-hum", hamlet: "thon-1" };
    const reviewer = await granted("reviewer", "lao-cai", "attainment.read");
    expect((await readHamletPage(reviewer, as("reviewer"), address, {}))?.hamlet.counts).toMatchObject([
      { households: 208, source: null },
    ]);
    expect((await readHamletPage(figures, as("secretary"), address, {}))?.hamlet.counts).toMatchObject([
      { source: typed },
    ]);
    expect((await linesOf(() => hamletSheet(reviewer, as("reviewer"), "muong-hum", {}))).join()).not.toContain(typed);
    // Where it was recorded with its certainty, it is a document of the story or of the operator.
    expect(sourceTold({ certainty: "PRINTED", source: typed }, false)).toBe(typed);
  });

  it("are kept by who handles the commune", async () => {
    expect(
      await readHamletList(figures, as("secretary"), "muong-hum", readHamletQuery({ show: "no-member" })),
    ).toMatchObject({
      ...{ adds: true, lines: [{ code: "thon-1" }, { code: "thon-3" }] },
    });
    const page = await readHamletPage(
      figures,
      as("secretary"),
      { code: "muong-hum", hamlet: "thon-1" },
      { done: "served" },
    );
    expect(page?.kept?.cells.map(({ code }) => code)).toContain("seo-po-ho");
    expect(await readHamletPage(figures, as("secretary"), { code: "seo-po-ho", hamlet: "thon-1" }, {})).toBeUndefined();
    expect(
      await readHamletPage(figures, as("secretary"), { code: "trung-leng-ho", hamlet: "thon-9" }, {}),
    ).toBeUndefined();
    expect(await readHamletList(figures, as("secretary"), "trung-leng-ho", readHamletQuery({}))).toBeUndefined();
  });

  it("go into a file without anybody's name or telephone", async () => {
    const lines = await linesOf(() => hamletSheet(figures, as("secretary"), "muong-hum", {}));
    expect(lines).toHaveLength(4);
    expect(lines[1]).toContain(
      "Thôn 1;thon-1;Đảng bộ xã Mường Hum;muong-hum;208;25;;Tày;18/12/2023;UBND xã;Chi bộ Séo Pờ Hồ;chi bộ riêng;0",
    );
    expect(lines.join()).not.toMatch(/Tủa|0912/);
    expect(await hamletSheet(figures, as("secretary"), "trung-leng-ho", {})).toBeUndefined();
  });

  it("are told of in the trail, in words and without a name of anybody", async () => {
    const reader = await granted("secretary", "muong-hum", "audit.read");
    const told = await speaking("vi", async () => {
      const history = await readHistory(reader, async () => undefined, "muong-hum", {});
      const spell = await actWords([]);
      return history?.events.map((event) => Object.values(spell(event)).join(" | "));
    });
    expect(told?.slice(1, 5)).toEqual([
      "Ghi bí thư chi bộ seo-po-ho |  | từ 01/01/2022",
      "Ghi số liệu thôn, bản thon-1 |  | 208 hộ, từ 18/12/2023",
      "Ghi chi bộ phụ trách thôn, bản thon-1 |  | seo-po-ho, chi bộ riêng, từ 01/01/2015",
      "Thêm thôn, bản thon-3 |  | Thôn 3, từ 01/01/2010",
    ]);
  });
});

describe("a cell", () => {
  it("tells its size and by what, the hamlets it serves, and its secretary to who handles it", async () => {
    const cell = await at("seo-po-ho");
    const seen = await readCellPart(figures, await granted("secretary", "muong-hum", "hamlet.keep"), cell);
    expect(seen).toMatchObject({ size: { by: "UNKNOWN", total: null }, serves: [{ code: "thon-1", how: "OWN" }] });
    expect(seen?.secretaries).toMatchObject([{ name: "Vàng A Tủa", telephone: "0912345678", from: "2022-01-01" }]);
    const reviewer = await granted("reviewer", "lao-cai", "attainment.read");
    expect((await readCellPart(reviewer, undefined, cell))?.secretaries).toBeNull();
    // Who keeps another place handles nobody here.
    const other = await granted("secretary", "trung-leng-ho", "hamlet.keep");
    expect((await readCellPart(reviewer, other, cell))?.secretaries).toBeNull();
    expect(await readCellPart(figures, undefined, await at("muong-hum"))).toBeUndefined();
  });
});

describe("a page asks a fixed number of questions whatever its size", () => {
  it("the list, of a commune and of a cell", async () => {
    const list = (code: string) => () => readHamletList(figures, as("secretary"), code, readHamletQuery({}));
    expect([await questionsOf(list("muong-hum")), await questionsOf(list("seo-po-ho"))]).toEqual([3, 2]);
  });

  it("a hamlet, the register, and the overview of a cell", async () => {
    const page = () => readHamletPage(figures, as("secretary"), { code: "muong-hum", hamlet: "thon-1" }, {});
    const members = await granted("secretary", "muong-hum", "member.read");
    const register = () =>
      readRegister(figures, members, "muong-hum", readRegisterQuery({ hamlet: "thon-2", q: "ly" }));
    const keeper = await granted("secretary", "muong-hum", "hamlet.keep");
    const cell = await at("seo-po-ho");
    const overview = () => Promise.all([overviewOf(figures, "seo-po-ho"), readCellPart(figures, keeper, cell)]);
    expect([await questionsOf(page), await questionsOf(register), await questionsOf(overview)]).toEqual([4, 6, 7]);
  });
});
