import { parseArgs } from "node:util";
import { operator } from "@/access/operator";
import { saveSetting } from "@/data/installation/setting-changes";
import { Day } from "@/domain/day";
import { isSetting, settings } from "@/domain/installation/setting";
import { type Command, expected, Misused, said } from "../command";

/** Puts a setting in force from a day; the value is JSON or plain text. */
export const settingSet: Command = {
  usage: "NAME VALUE [--from YYYY-MM-DD]",
  run: async (given) => {
    const { values, positionals } = parseArgs({
      args: given,
      options: { from: { type: "string" } },
      allowPositionals: true,
    });
    const [name = "", text = ""] = positionals;
    if (!isSetting(name))
      throw new Misused(
        said(`Không có cài đặt "${name}". Có: `, `No setting "${name}". Known: `) + Object.keys(settings).join(", "),
      );
    const value = settings[name].safeParse(jsonOr(text));
    if (!value.success || value.data === undefined)
      throw new Misused(said(`Giá trị không hợp lệ: ${text}`, `Not a value of ${name}: ${text}`));
    const access = await operator("setting.set");
    const from = Day.safeParse(values.from ?? access.today);
    if (!from.success) throw new Misused(said(`Không có ngày này: ${values.from}`, `No such day: ${values.from}`));
    expected(await saveSetting(access, name, from.data, value.data));
    console.log(`${name} = ${JSON.stringify(value.data)} (${from.data})`);
  },
};

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
