import { z } from "zod";
import { isSetting, type SettingName } from "../installation/setting";
import { holidayKinds } from "../regulations/holiday";
import { ruleNames, units } from "../regulations/regulation";
import type { Line, Reader } from "./line";
import { readWatch, type ToldWatch } from "./watch";

/** The kinds of acts one can look for in the installation's own trail. */
export const installationKinds = ["users", "settings", "regulations", "watch", "other"] as const;
export type InstallationKind = (typeof installationKinds)[number];

const Role = z.enum(["board", "secretary", "reviewer", "admin"]);
const Until = z.string().nullish();
const Count = z.int().nonnegative();

/** What was done to a user, the fullest form first; never the name, never a password. */
const OfUser = z.union([
  z
    .object({ added: z.literal(true), role: Role.optional(), until: Until })
    .transform((told) => ({ did: "userAdded" as const, role: told.role, until: told.until ?? undefined })),
  z.object({ role: Role, until: Until }).transform(({ role, until }) => ({
    ...{ did: "granted" as const, role, until: until ?? undefined },
  })),
  z.object({ passwordSet: z.literal(true) }).transform(() => ({ did: "passwordSet" as const })),
  z.object({ ownPasswordSet: z.literal(true) }).transform(() => ({ did: "ownPasswordSet" as const })),
  z
    .object({ disabled: z.boolean() })
    .transform(({ disabled }) => ({ did: disabled ? ("disabled" as const) : ("enabled" as const) })),
  z.object({ sessionsEnded: Count }).transform(({ sessionsEnded: count }) => ({
    ...{ did: "sessionsEnded" as const, count },
  })),
  z.object({ tokensRevoked: Count }).transform(({ tokensRevoked: count }) => ({
    ...{ did: "tokensRevoked" as const, count },
  })),
]);

const Ended = z.object({ role: Role });
const EndedOn = z.object({ until: z.string() });
const TokenMade = z.object({ expiresAt: z.string() });
const SettingSet = z.object({ from: z.string(), value: z.unknown() });
const Rule = z.object({ value: z.int(), unit: z.enum(units) });
const RuleFrom = Rule.extend({ from: z.string() });
const Adopted = z.object({ title: z.string(), from: z.string() });
const Holiday = z.object({ name: z.string(), kind: z.enum([...holidayKinds, "ORDINARY"]) });
const Saved = z.object({ saved: Count });
const Recounted = z.object({ sums: Count });
const Planted = z.object({ planted: Count });

type RuleTold = z.infer<typeof Rule>;

/** What a line of the installation's trail says was done. */
export type InstallationAct =
  | z.infer<typeof OfUser>
  | { readonly did: "grantEnded"; readonly role: z.infer<typeof Role>; readonly until: string }
  | { readonly did: "tokenMade"; readonly until: string }
  | { readonly did: "tokenRevoked" }
  | {
      readonly did: "setting";
      readonly name: SettingName;
      readonly from: string;
      readonly before: unknown;
      readonly after: unknown;
    }
  | {
      readonly did: "rule";
      readonly code: string;
      readonly rule: (typeof ruleNames)[number];
      readonly from: string;
      readonly before: RuleTold | undefined;
      readonly after: RuleTold;
    }
  | { readonly did: "regulation"; readonly code: string; readonly title: string; readonly from: string }
  | ({ readonly did: "holiday"; readonly day: string } & z.infer<typeof Holiday>)
  | { readonly did: "termsSaved" | "headcountsSaved" | "indicatorsSaved" | "planted"; readonly count: number }
  | { readonly did: "recounted" | "begun" }
  | (Omit<Extract<ToldWatch, { did: "asked" }>, "did"> & { readonly did: "watched" })
  | { readonly did: "other"; readonly what: string };

/** Reads a line of the installation's own trail. What is written in no known form is "other". */
export function readInstallationAct(line: Line): InstallationAct {
  const [about = "", key = ""] = line.subject.split(/:(.*)/);
  return readers[about]?.(line, key) ?? { did: "other", what: line.what };
}

const readers: Record<string, Reader<InstallationAct>> = {
  user: ({ before, after }) => {
    const [was, on] = [Ended.safeParse(before).data, EndedOn.safeParse(after).data];
    if (was && on) return { did: "grantEnded", role: was.role, until: on.until };
    return OfUser.safeParse(after).data;
  },
  token: ({ after }) => {
    const made = TokenMade.safeParse(after).data;
    if (made) return { did: "tokenMade", until: made.expiresAt };
    return z.object({ tokensRevoked: Count }).safeParse(after).success ? { did: "tokenRevoked" } : undefined;
  },
  setting: ({ before, after }, name) => {
    const set = SettingSet.safeParse(after).data;
    if (!set || !isSetting(name)) return undefined;
    return { did: "setting", name, from: set.from, before: SettingSet.safeParse(before).data?.value, after: set.value };
  },
  regulation: ({ before, after }, key) => {
    const [code = "", name] = key.split(":");
    const rule = ruleNames.find((one) => one === name);
    const value = RuleFrom.safeParse(after).data;
    if (rule && value) {
      const { from, ...now } = value;
      return { did: "rule", code, rule, from, before: Rule.safeParse(before).data, after: now };
    }
    const adopted = Adopted.safeParse(after).data;
    return adopted && { did: "regulation", code, ...adopted };
  },
  holiday: ({ after }, day) => {
    const holiday = Holiday.safeParse(after).data;
    return holiday && { did: "holiday", day, ...holiday };
  },
  installation: () => ({ did: "begun" }),
  rollup: ({ after }) => (Recounted.safeParse(after).success ? { did: "recounted" } : undefined),
  tree: ({ after }) => {
    const planted = Planted.safeParse(after).data;
    return planted && { did: "planted", count: planted.planted };
  },
  watch: (line, day) => {
    const asked = readWatch(line, day)?.told;
    return asked?.did === "asked" ? { ...asked, did: "watched" } : undefined;
  },
  "term-dates": savedAs("termsSaved"),
  headcounts: savedAs("headcountsSaved"),
  indicators: savedAs("indicatorsSaved"),
};

function savedAs(did: "termsSaved" | "headcountsSaved" | "indicatorsSaved") {
  return ({ after }: Line): InstallationAct | undefined => {
    const saved = Saved.safeParse(after).data;
    return saved && { did, count: saved.saved };
  };
}
