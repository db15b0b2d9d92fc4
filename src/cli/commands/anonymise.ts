import { parseArgs } from "node:util";
import { operator } from "@/access/operator";
import { forgetDue, listForgettable } from "@/data/persons/forgetting";
import { type Command, said } from "../command";

/** Listed at most. */
const most = 10_000;

/** Forgets candidates who were given up long ago, as the served product does once a day. */
export const anonymise: Command = {
  usage: "[--dry-run]",
  run: async (given) => {
    const { values } = parseArgs({ args: given, options: { "dry-run": { type: "boolean" } } });
    const access = await operator("person.anonymise");
    if (values["dry-run"]) {
      const due = await listForgettable(access, most);
      for (const [code, count] of countBy(due.map((one) => one.code))) console.log(`${code} ${count}`);
      console.log(said(`Sẽ ẩn danh ${due.length} người.`, `${due.length} persons would be anonymised.`));
      return;
    }
    const done = await forgetDue(access);
    console.log(said(`Đã ẩn danh ${done} người.`, `${done} persons were anonymised.`));
  },
};

function countBy(codes: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}
