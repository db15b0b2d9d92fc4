import { beforeAll, expect, it } from "vitest";
import { inTurn } from "@/access/in-turn";
import { fileInTurn } from "@/features/reports/file-turn";
import { plantTinyTree, reaching } from "../support/tiny-tree";

const request = new Request("http://localhost/a.docx");

beforeAll(plantTinyTree);

it("answers nothing to who is out of reach, though every turn is taken, and never begins to make", async () => {
  const access = await reaching("son-la", "attainment.read");
  let finish = () => {};
  const made = new Promise<void>((ok) => {
    finish = ok;
  });
  const busy = [101, 102, 103].map((userId) =>
    inTurn(request, { userId }, () => made.then(() => new Response("file"))),
  );
  let begun = 0;
  const make = async () => {
    begun++;
    return { name: "a", body: new Uint8Array([1]) };
  };
  const ask = (code: string) => fileInTurn(request, access, { code, format: "docx" }, make);
  expect(await ask("lao-cai")).toBeUndefined();
  expect(begun).toBe(0);
  finish();
  await Promise.all(busy);
  expect((await ask("son-la"))?.headers.get("Content-Disposition")).toBe('attachment; filename="a.docx"');
  expect(await fileInTurn(request, access, { code: "son-la", format: "xlsx" }, async () => undefined)).toBeUndefined();
  expect(begun).toBe(1);
});
