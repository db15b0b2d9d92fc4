import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PasteGrid } from "@/domain/ledger/paste-plan";
import { placeBlock, readBlock } from "@/domain/ledger/pasted-block";

const names = ["Chi bộ thôn Ky Quan San", "Chi bộ thôn Séo Pờ Hồ", "Chi bộ Trường THCS", "Chi bộ Công an xã"];
const grid: PasteGrid = {
  rows: names.map((name) => ({ name })),
  columns: Array.from({ length: 12 }, (_, index) => ({ month: index + 1 })),
  isOpen: (_, column) => column < 10,
};
const from = { row: 0, column: 0 };
/** "row.column=count" of what is written, "line.column why text" of what is left out. */
function told(text: string, at = from, into = grid) {
  const { changes, skipped } = placeBlock(readBlock(text), into, at);
  return {
    written: changes.map(({ row, column, count }) => `${row}.${column}=${count}`).join(" "),
    left: skipped.map(({ line, column, text: found, why }) => `${line}.${column} ${why} ${found}`),
  };
}
const lines = (...rows: string[]) => rows.join("\n");

describe("a block as it is copied", () => {
  it.each<[string, string, string[][]]>([
    [
      "tabs and line ends",
      "1\t2\r\n3\t4\r\n",
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    ["one cell", "7", [["7"]]],
    ["blank cells", "\t2\n\n\t\n3\t", [["", "2"], [""], ["", ""], ["3", ""]]],
    ["quoted cells", '"Chi bộ\nthôn 5"\t"nói ""không"""\t1', [["Chi bộ thôn 5", 'nói "không"', "1"]]],
    ["a quote in the middle", 'thôn "5"\t1', [['thôn "5"', "1"]]],
    ["old line ends", "1\r2", [["1"], ["2"]]],
    ["nothing", "", []],
    ["blank lines at the end", "1\n\n\t\n", [["1"]]],
  ])("%s", (_, text, cells) => {
    expect(readBlock(text)).toEqual(cells);
  });
});

describe("numbers alone", () => {
  it.each<[string, string, object, string, string[]]>([
    ["go from the cell on", "1\t2\n3\t0", { row: 1, column: 2 }, "1.2=1 1.3=2 2.2=3 2.3=0", []],
    ["leave blanks as they are", "1\t\n\t4", from, "0.0=1 1.1=4", []],
    ["may be grouped", "1.234\t1,234", from, "0.0=1234 0.1=1234", []],
    [
      "must be whole, and of persons",
      "12,5\t-3\t1",
      from,
      "0.2=1",
      ["1.1 input.notWhole 12,5", "1.2 input.negative -3"],
    ],
    ["must be numbers", "1\thai\t-", from, "0.0=1", ["1.2 input.notWhole hai", "1.3 input.notWhole -"]],
    ["end with the grid", "1\n2", { row: 3, column: 0 }, "3.0=1", ["2.1 outside 2"]],
    ["leave locked months alone", "1\t2\t3", { row: 0, column: 8 }, "0.8=1 0.9=2", ["1.3 locked 3"]],
    [
      "end at the last column",
      "1\t2\t3\t4",
      { row: 0, column: 9 },
      "0.9=1",
      ["1.2 locked 2", "1.3 locked 3", "1.4 outside 4"],
    ],
  ])("%s", (_, text, at, written, left) => {
    expect(told(text, at as typeof from)).toEqual({ written, left });
  });
});

describe("a table with names and headings", () => {
  it("finds rows by name and columns by month, wherever it is pasted", () => {
    const text = lines("STT\tChi bộ\tTháng 2\tT1", "1\tSéo Pờ Hồ\t5\t6", "2\tCB thôn KY QUAN SAN\t7\t8");
    expect(told(text, { row: 3, column: 4 })).toEqual({ written: "1.1=5 1.0=6 0.1=7 0.0=8", left: [] });
  });

  it("says which names it does not know, and which lines and columns are no figures", () => {
    const text = lines(
      "KẾT QUẢ KẾT NẠP NĂM 2024\t\t",
      "Chi bộ\tT1\tGhi chú\tCả năm",
      "Séo Pờ Hồ\t1\tchậm\t1",
      "Chi bộ thôn 9\t2\t\t2",
      "Tổng cộng\t3\t\t3",
    );
    expect(told(text)).toEqual({
      written: "1.0=1",
      left: ["2.3 heading Ghi chú", "4.1 unknownName Chi bộ thôn 9", "5.2 unequal 3"],
    });
  });

  it("passes over titles, and over a line of sums that agrees with the lines it sums", () => {
    const block = (sum: string) =>
      lines("KẾT QUẢ NĂM 2024", "STT\tChi bộ\tT1\tT2", "1\tSéo Pờ Hồ\t1\t4", "2\tTrường THCS\t2\t", sum);
    const written = "1.0=1 1.1=4 2.0=2";
    expect(told(block("\tTổng cộng:\t3\t4"))).toEqual({ written, left: [] });
    expect(told(block("Tổng\t\t3\t4"))).toEqual({ written, left: [] });
    expect(told(block("\tTOTAL\t3\t5"))).toEqual({ written, left: ["5.4 unequal 5"] });
  });

  it("takes a line with a name for figures, wrong as they may be", () => {
    expect(told(lines("Chi bộ\tT1", "Công an xã\t12,5", "Séo Pờ Hồ\tba", "Trường THCS\t2"))).toEqual({
      written: "2.0=2",
      left: ["2.2 input.notWhole 12,5", "3.2 input.notWhole ba"],
    });
    expect(told("12,5\n-4\n3")).toEqual({
      written: "2.0=3",
      left: ["1.1 input.notWhole 12,5", "2.1 input.negative -4"],
    });
  });

  it("reads merged headings in two lines", () => {
    const text = lines("\tQuý I\t\t\tQuý II", "\tT1\tT2\tT3\tT4", "Trường THCS\t1\t\t0\t2");
    expect(told(text)).toEqual({ written: "2.0=1 2.2=0 2.3=2", left: [] });
  });

  it("takes 1 to 12 over the names for months", () => {
    const months = Array.from({ length: 12 }, (_, index) => index + 1).join("\t");
    const text = lines(`Chi bộ\t${months}`, `Công an xã\t${"0\t".repeat(9)}3\t\t`);
    expect(told(text).written).toBe(`${Array.from({ length: 9 }, (_, i) => `3.${i}=0`).join(" ")} 3.9=3`);
    expect(told(text).left).toEqual([]);
  });

  it("goes from the column on where no month is named, and takes the first of two lines for a cell", () => {
    const text = lines("Séo Pờ Hồ\t1\t2", "seo po ho\t3");
    expect(told(text, { row: 0, column: 4 })).toEqual({ written: "1.4=1 1.5=2", left: ["2.2 twice 3"] });
  });

  it("knows no name that two rows share", () => {
    const twins = { ...grid, rows: [{ name: "Chi bộ thôn 5" }, { name: "Chi bộ bản 5" }, { name: "Chi bộ thôn 6" }] };
    expect(told("Thôn 6\t1\n5\t2\nThôn 5\t3\nxã 5\t4", from, twins)).toEqual({
      written: "2.0=1 0.0=3",
      left: ["2.1 unknownName 5", "4.1 unknownName xã 5"],
    });
  });

  it("puts the year into a grid of years", () => {
    const year = { ...grid, columns: [{ month: null }], isOpen: () => true };
    expect(told(lines("Chi bộ\tT1\tCả năm", "Séo Pờ Hồ\t1\t4"), from, year).written).toBe("1.0=4");
    expect(told(lines("Séo Pờ Hồ\t4", "Trường THCS\t0"), from, year).written).toBe("1.0=4 2.0=0");
  });

  it("writes nothing of headings alone, and nothing of prose", () => {
    expect(told("Chi bộ\tT1\tT2").written).toBe("");
    expect(told("Kính gửi Huyện ủy,\nxin báo cáo").written).toBe("");
    expect(told("Kính gửi Huyện ủy,\nxin báo cáo").left).toHaveLength(2);
  });
});

it("no block, whatever is in it, writes outside the open cells or twice into one", () => {
  const text = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.constantFrom("", "1", "T2", "1.234", "-4", "Séo Pờ Hồ", "Tháng 12", '"'),
  );
  const block = fc.array(fc.array(text, { maxLength: 15 }), { maxLength: 8 });
  fc.assert(
    fc.property(block, fc.nat(5), fc.nat(13), (cells, row, column) => {
      const { changes } = placeBlock(readBlock(cells.map((line) => line.join("\t")).join("\n")), grid, { row, column });
      for (const one of changes) {
        expect(grid.rows[one.row]).toBeDefined();
        expect(one.column).toBeLessThan(10);
        expect(one.count).toBeGreaterThanOrEqual(0);
      }
      expect(new Set(changes.map((one) => `${one.row}.${one.column}`)).size).toBe(changes.length);
    }),
  );
});
