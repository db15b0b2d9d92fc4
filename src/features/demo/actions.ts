"use server";
import { refresh } from "next/cache";
import { z } from "zod";
import { action } from "@/access/action";
import { operator } from "@/access/operator";
import { saveSetting } from "@/data/installation/setting-changes";
import { isDemo } from "@/data/installation/settings";
import { evaluateAll } from "@/data/watch/evaluate";
import { Day, day } from "@/domain/day";
import { no, yes } from "@/domain/result";

/** Beyond these no article, term or regulation of the demo says anything. */
const first = day("2015-01-01");
const last = day("2030-12-31");

const DayInput = z.object({
  day: Day.refine((chosen) => chosen >= first && chosen <= last, "setting.demoRange"),
  back: z.string().max(300, "input.tooLong"),
});

/** Sets the day the demo stands on. One row holds it, so the last day set is the day of the demo. */
export const setDemoDay = action(
  "demo.day",
  DayInput,
  async (access, { day: chosen, back }) => {
    if (!(await isDemo())) return no("setting.notDemo", { field: "day" });
    const saved = await saveSetting(access, "demo.today", day("2000-01-01"), chosen);
    if (saved.ok) await evaluateAll({ ...(await operator("watch.run")), today: chosen });
    // The band that names the day stands in a layout, which a way back into it would not draw again.
    refresh();
    return saved.ok ? yes(/^\/organizations[\w\-/?=&.%]*$/.test(back) ? back : "/") : saved;
  },
  (back) => back,
);
