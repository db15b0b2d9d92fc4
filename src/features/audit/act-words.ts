import "server-only";
import type { HistoryEvent } from "@/data/history";
import type { StepKind } from "@/domain/candidate-step";
import { type Months, stamp } from "@/domain/month";
import { periodOfMonths } from "@/domain/period";
import { type CountedTerm, termPeriod } from "@/domain/term";
import { type Act, readAct } from "@/domain/trail/act";
import type { ToldEntry } from "@/domain/trail/entry";
import type { ToldHamlet } from "@/domain/trail/hamlet";
import type { ToldMember } from "@/domain/trail/member";
import type { Becoming } from "@/domain/trail/organization";
import type { ToldQuota } from "@/domain/trail/quota";
import { formatDay, formatMonth, formatNumber } from "@/text/format";
import { inSentence } from "@/text/in-sentence";
import { periodWords } from "@/text/period-words";
import { language, words } from "@/text/words";
import { sourcingWords } from "./sourcing-words";
import { watchWords } from "./watch-words";

/** An act in words: what was done, what stood there before, what stands there since. */
export type ActText = { readonly did: string; readonly before: string; readonly after: string };

/** How an audit line is read out. */
export async function actWords(terms: readonly CountedTerm[]): Promise<(event: HistoryEvent) => ActText> {
  const [say, sayKind, sayMember, sayCandidate, sayHamlet, period, tongue] = [
    await words("audit"),
    await words("organization"),
    await words("members"),
    await words("candidates"),
    await words("hamlets"),
    await periodWords(),
    await language(),
  ];
  const during = (from: number, to: number) => {
    const term = terms.find((one) => one.from === from && one.to === to);
    return inSentence(period(term ? termPeriod(term) : periodOfMonths({ from, to })));
  };
  const when = ({ date, from, to }: ToldEntry) => (date ? formatDay(date, tongue) : during(from, to));
  const months = ({ from, to }: Months) =>
    say("months", { from: formatMonth(stamp(from), tongue), to: formatMonth(stamp(to), tongue) });
  const spellBecoming = (becoming: Becoming) => {
    if (becoming.became === "described") return "";
    const day = formatDay(becoming.on, tongue);
    if (becoming.became === "closed") return say("lastDay", { day });
    const named = say("namedFrom", { name: becoming.name, day });
    return becoming.kinds ? `${sayKind(`kind.${becoming.kinds[1]}`)} · ${named}` : named;
  };
  const spellBefore = ({ was, kinds }: Extract<Becoming, { was: unknown }>) =>
    [...(kinds ? [sayKind(`kind.${kinds[0]}`)] : []), was ?? say("nothing")].join(" · ");
  const persons = (count: number) => say("persons", { count });
  const decided = ({ decisionNo, decidedOn }: Pick<ToldQuota, "decisionNo" | "decidedOn">) => {
    const day = formatDay(decidedOn, tongue);
    return decisionNo ? say("decided", { number: decisionNo, day }) : say("decidedOn", { day });
  };
  const asked = (quota: ToldQuota) => `${figureOf(quota)} · ${decided(quota)}`;
  const number = (count: number) => formatNumber(count, tongue);
  const figures: Record<ToldQuota["shape"], (quota: ToldQuota) => string> = {
    EXACTLY: ({ required }) => say("figure.EXACTLY", { required: number(required) }),
    AT_LEAST: ({ required }) => say("figure.AT_LEAST", { required: number(required) }),
    BETWEEN: ({ required, max }) => say("figure.BETWEEN", { required: number(required), max: number(max ?? required) }),
    RATE: ({ required, rateBasisPoints }) =>
      say("figure.RATE", {
        required: number(required),
        rate: String((rateBasisPoints ?? 0) / 100).replace(".", tongue === "vi" ? "," : "."),
      }),
  };
  const figureOf = (quota: ToldQuota) => {
    const figure = figures[quota.shape](quota);
    return quota.closes ? say("figureClosed", { figure }) : figure;
  };
  const stepOn = ({ step, on }: { readonly step: StepKind; readonly on: string }) =>
    `${sayCandidate(`steps.${step}`)}, ${formatDay(on, tongue)}`;
  const fromDay = (on: string) => say("fromDay", { day: formatDay(on, tongue) });
  const spellMember = (told: ToldMember) => {
    switch (told.did) {
      case "step":
      case "withdrawn":
        return stepOn(told);
      case "moved":
        return `${told.from} → ${told.to}, ${fromDay(told.on)}`;
      case "left":
        return `${sayMember(`departure.${told.left}`)}, ${fromDay(told.on)}`;
      case "takenBack":
        return `${sayMember(`mistake.${told.takenBack}`)}, ${fromDay(told.on)}`;
      case "revealed":
        return told.revealed.map((field) => sayMember(`field.${field}`)).join(", ");
      default:
        return "on" in told ? fromDay(told.on) : "";
    }
  };
  const spellSourcing = await sourcingWords();
  const ofHamlet = ({ name, kind, cell, named, households, on }: ToldHamlet) =>
    [
      name,
      cell,
      kind && sayHamlet(`served.${kind}`),
      typeof households === "number" ? say("households", { count: households }) : undefined,
      named === false ? say("hamletNobody") : undefined,
      say("fromDay", { day: formatDay(on, tongue) }),
    ]
      .filter(Boolean)
      .join(", ");
  const ofWatch = await watchWords();
  const forms: { [Kind in Act["kind"]]: (act: Extract<Act, { kind: Kind }>) => ActText } = {
    entry: ({ entry, isDrawn }) => ({
      did: say(entry.kind === "NAMED" ? "didNamed" : "didTotal", { when: when(entry) }),
      before: say("nothing"),
      after: entry.count === 0 ? say("zero") : say(isDrawn ? "addedDrawn" : "added", { count: entry.count }),
    }),
    correction: ({ before, now, isWithdrawn }) => ({
      did: say(isWithdrawn ? "didWithdraw" : "didCorrect", { when: when(before) }),
      before: persons(before.now ?? before.count),
      after: isWithdrawn ? say("withdrawn") : persons(now),
    }),
    quota: ({ before, after }) => ({
      did: say(after.closes ? "didEndQuota" : "didQuota", {
        basis: say(`basis.${after.basis}`),
        when: during(after.fromMonth, after.toMonth),
      }),
      before: before ? asked(before) : say("nothing"),
      after: asked(after),
    }),
    return: ({ before, after: { from, to, act, admitted, documentNo } }) => ({
      did: say(`returned.${act}`, { when: during(from, to) }),
      before: before === undefined || admitted === undefined ? "" : persons(before),
      after: admitted === undefined ? (documentNo ?? "") : persons(admitted),
    }),
    spread: ({ spread: { places, persons: sum, fromMonth, toMonth, ...decision } }) => ({
      did: say("didSpread", { when: during(fromMonth, toMonth) }),
      before: "",
      after: `${say("spread", { places, persons: sum })} · ${decided(decision)}`,
    }),
    headcount: ({ on, before, after }) => ({
      did: say("didHeadcount", { day: formatDay(on, tongue) }),
      before: before === undefined ? say("nothing") : persons(before),
      after: persons(after),
    }),
    member: ({ told }) => ({ did: say(`member.${told.did}`), before: "", after: spellMember(told) }),
    merge: () => ({ did: say("didMerge"), before: "", after: "" }),
    candidate: ({ told }) => ({
      did: say(`candidate.${told.did}`),
      before: "",
      after: [
        ...("step" in told ? [sayCandidate(`steps.${told.step}`)] : []),
        ...("on" in told ? [formatDay(told.on, tongue)] : []),
      ].join(", "),
    }),
    hamlet: ({ told, code }) => ({
      did: say(`hamlet.${told.did}`, { code }),
      before: told.was ?? "",
      after: ofHamlet(told),
    }),
    report: ({ told: { did, from, to, admitted } }) => ({
      did: say(`report.${did}`, { when: during(from, to) }),
      before: "",
      after: admitted === undefined ? "" : persons(admitted),
    }),
    term: ({ name, before, after }) => ({
      did: say("didTerm", { name: name.replace("-", "–") }),
      before: before ? months(before) : say("nothing"),
      after: months(after),
    }),
    organization: ({ becoming }) => ({
      did: say(`became.${becoming.became}`),
      before: "was" in becoming ? spellBefore(becoming) : "",
      after: spellBecoming(becoming),
    }),
    sourcing: ({ told }) => ({ did: say(`sourcing.${told.did}`), before: "", after: spellSourcing(told) }),
    watch: ({ told }) => ofWatch(told),
    other: ({ what }) => ({ did: say("didOther", { what }), before: "", after: "" }),
  };
  return (event) => spell(forms, readAct(event));
}

type Forms = { [Kind in Act["kind"]]: (act: Extract<Act, { kind: Kind }>) => ActText };

/** The form of an act's own kind, which the compiler cannot follow by itself. */
const spell = <Kind extends Act["kind"]>(forms: Forms, act: Extract<Act, { kind: Kind }>): ActText => {
  const form: (one: Extract<Act, { kind: Kind }>) => ActText = forms[act.kind as Kind];
  return form(act);
};
