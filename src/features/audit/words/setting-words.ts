import { type SettingName, settings } from "@/domain/installation/setting";
import { formatDay, formatNumber } from "@/text/format";
import type { Language } from "@/text/language";
import type { Words } from "@/text/words";

type Spell = (value: unknown) => string | undefined;

/** What settings are called, and their values in words; what seals the data is never told. */
export function settingWords(say: Words<"installation">, to: Language) {
  const yesOrNo = (value: unknown) => (typeof value === "boolean" ? say(value ? "yes" : "no") : undefined);
  const values: Record<SettingName, Spell> = {
    "attainment.percent": (value) => {
      const percent = settings["attainment.percent"].safeParse(value).data;
      return percent && say(`rounding.${percent.rounding}`, { count: percent.decimals });
    },
    "admission.countedBy": (value) => {
      const by = settings["admission.countedBy"].safeParse(value).data;
      return by && say(`countedBy.${by}`);
    },
    "candidate.clocks": (value) => {
      const clocks = settings["candidate.clocks"].safeParse(value).data;
      return clocks && say("clocks", clocks);
    },
    "candidate.anonymise": (value) => {
      const after = settings["candidate.anonymise"].safeParse(value).data;
      return after && say("months", { count: after.months });
    },
    "report.newMembers": (value) => (Array.isArray(value) ? say("rows", { count: value.length }) : undefined),
    "installation.demo": yesOrNo,
    "demo.loaded": yesOrNo,
    "demo.today": (value) => (typeof value === "string" ? formatDay(value, to) : undefined),
    "installation.dataKey": () => say("untold"),
  };
  return {
    name: (name: SettingName) => say(`setting.${keys[name]}`),
    value: (name: SettingName, value: unknown) =>
      values[name](value) ?? (typeof value === "number" ? formatNumber(value, to) : ""),
  };
}

/** Names of settings carry dots, which words would read as nesting. */
const keys = {
  "attainment.percent": "percent",
  "admission.countedBy": "countedBy",
  "candidate.clocks": "clocks",
  "candidate.anonymise": "anonymise",
  "report.newMembers": "newMembers",
  "installation.demo": "demo",
  "demo.today": "today",
  "demo.loaded": "loaded",
  "installation.dataKey": "dataKey",
} as const satisfies Record<SettingName, string>;
