import { expect, it, vi } from "vitest";
import { csvFile } from "@/access/csv-file";

vi.mock("@/text/words", async () => (await import("../support/vietnamese")).vietnamese);

/** A table whose rows fail after so many. */
const failing = (after: number) => ({
  name: "so",
  heads: ["Nơi", "Số"],
  rows: (async function* () {
    for (let row = 0; row < after; row++) yield ["Mường Hum", row];
    throw new Error("the database is gone");
  })(),
});

it("a file of no rows is its heads", async () => {
  const file = await csvFile({ name: "so", heads: ["Nơi", "Số"], rows: [] });
  expect(await file.text()).toBe("Nơi;Số\r\n");
});

it("a file is whole", async () => {
  const rows = [
    ["Mường Hum", 43],
    ["Bát Xát", 8],
  ];
  const file = await csvFile({ name: "so", heads: ["Nơi", "Số"], rows });
  expect(await file.text()).toBe("Nơi;Số\r\nMường Hum;43\r\nBát Xát;8\r\n");
});

it("what fails before its first row is no file", async () => {
  await expect(csvFile(failing(0))).rejects.toThrow("the database is gone");
});

it("what fails later never ends as if it were whole", async () => {
  const file = await csvFile(failing(3));
  await expect(file.text()).rejects.toThrow("the database is gone");
});
