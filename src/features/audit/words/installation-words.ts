import "server-only";
import type { HistoryEvent } from "@/data/history";
import { dayAt } from "@/domain/day";
import { schoolings } from "@/domain/persons/schooling";
import type { RuleValue } from "@/domain/regulations/regulation";
import { type InstallationAct, readInstallationAct } from "@/domain/trail/installation";
import { formatDay } from "@/text/format";
import { language, type Words, words } from "@/text/words";
import { caseCounts } from "./case-counts";
import { settingWords } from "./setting-words";
import type { ActText } from "./speech";

type Did = InstallationAct["did"];
type Tell<One extends Did> = (act: Extract<InstallationAct, { did: One }>) => Partial<ActText>;
type Forms = { [One in Did]: Tell<One> };

/** How a line of the installation's own trail is read out. */
export async function installationWords(): Promise<(event: HistoryEvent) => ActText> {
  const [say, sayUsers, sayRules, to] = await Promise.all([
    words("installation"),
    words("users"),
    words("regulations"),
    language(),
  ]);
  const since = (on: string) => say("fromDay", { day: formatDay(on, to) });
  const until = (on: string) => say("untilDay", { day: formatDay(on, to) });
  const ruleValue = ruleWords(sayRules);
  const setting = settingWords(say, to);
  const granted = ({ role, until: last }: { role?: "board" | "secretary" | "reviewer" | "admin"; until?: string }) =>
    [role && sayUsers(`role.${role}`), last && until(last)].filter(Boolean).join(", ");
  const forms: Forms = {
    userAdded: (act) => ({ after: granted(grantOf(act)) }),
    granted: (act) => ({ after: granted(grantOf(act)) }),
    grantEnded: ({ role, until: last }) => ({ before: sayUsers(`role.${role}`), after: until(last) }),
    passwordSet: () => ({}),
    ownPasswordSet: () => ({}),
    disabled: () => ({}),
    enabled: () => ({}),
    sessionsEnded: ({ count }) => ({ after: say("sessions", { count }) }),
    tokensRevoked: ({ count }) => ({ after: say("tokens", { count }) }),
    tokenMade: ({ until: last }) => ({ after: until(dayAt(new Date(last))) }),
    tokenRevoked: () => ({}),
    setting: ({ name, before, after, from }) => ({
      did: say("did.setting", { name: setting.name(name) }),
      before: before === undefined ? say("nothing") : setting.value(name, before),
      after: [setting.value(name, after), since(from)].filter(Boolean).join(", "),
    }),
    rule: ({ code, rule, before, after, from }) => ({
      did: say("did.rule", { code, rule: sayRules(`rules.${rule}`) }),
      before: before ? ruleValue(before) : "",
      after: `${ruleValue(after)}, ${since(from)}`,
    }),
    regulation: ({ code, title, from }) => ({
      did: say("did.regulation", { code }),
      after: `${title}, ${since(from)}`,
    }),
    holiday: ({ day, name, kind }) => ({
      did: say(kind === "ORDINARY" ? "did.dayDropped" : "did.dayKept", { day: formatDay(day, to) }),
      after: kind === "ORDINARY" ? "" : `${name}, ${sayRules(`kinds.${kind}`)}`,
    }),
    termsSaved: ({ count }) => ({ after: say("rows", { count }) }),
    headcountsSaved: ({ count }) => ({ after: say("rows", { count }) }),
    indicatorsSaved: ({ count }) => ({ after: say("rows", { count }) }),
    planted: ({ count }) => ({ after: say("places", { count }) }),
    recounted: () => ({}),
    begun: () => ({}),
    watched: (told) => ({ after: caseCounts(told, to) }),
    other: ({ what }) => ({ did: say("did.other", { what }) }),
  };
  const plain = (did: Did) => (isPlain(did) ? say(`did.${did}`) : "");
  return (event) => {
    const act = readInstallationAct(event);
    return { did: plain(act.did), before: "", after: "", ...spell(forms, act) };
  };
}

const spell = <One extends Did>(forms: Forms, act: Extract<InstallationAct, { did: One }>) => {
  const form: Tell<One> = forms[act.did as One];
  return form(act);
};

type Told = "setting" | "rule" | "regulation" | "holiday" | "other";

/** Those whose words need nothing of the line. */
const isPlain = (did: Did): did is Exclude<Did, Told> =>
  !["setting", "rule", "regulation", "holiday", "other"].includes(did);

type GrantTold = {
  readonly role?: "board" | "secretary" | "reviewer" | "admin" | undefined;
  readonly until?: string | undefined;
};

const grantOf = ({ role, until }: GrantTold) => ({ ...(role && { role }), ...(until && { until }) });

const ruleWords =
  (say: Words<"regulations">) =>
  ({ value, unit }: Pick<RuleValue, "value" | "unit">) => {
    if (unit !== "schooling") return say(`units.${unit}`, { value });
    const level = schoolings[value];
    return level ? say(`schoolings.${level}`) : String(value);
  };
