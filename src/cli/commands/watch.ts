import { parseArgs } from "node:util";
import { operator } from "@/access/operator";
import { evaluateAll } from "@/data/watch/evaluate";
import { Day } from "@/domain/day";
import { type Command, Misused, said } from "../command";

/** Asks every rule about every organization, today or as of another day; opens and closes cases by what they answer. */
export const watch: Command = {
  usage: "[--on YYYY-MM-DD]",
  run: async (given) => {
    const { on } = parseArgs({ args: given, options: { on: { type: "string" } } }).values;
    const access = await operator("watch.run");
    const day = Day.safeParse(on ?? access.today);
    if (!day.success) throw new Misused(said(`Không có ngày này: ${on}`, `No such day: ${on}`));
    const { places, opened, reopened, changed, closed } = await evaluateAll({ ...access, today: day.data });
    console.log(
      said(
        `${day.data}: xét ${places} tổ chức; mở ${opened}, mở lại ${reopened}, đổi ${changed}, khép ${closed} việc cần theo dõi.`,
        `${day.data}: ${places} organizations asked about; ${opened} cases opened, ${reopened} opened again, ${changed} changed, ${closed} closed.`,
      ),
    );
  },
};
