import { findCandidate } from "@/data/candidates/candidates";
import { CandidateInput } from "@/domain/candidates/candidate";
import { OutcomeInput, RemarkInput, RemarkPeriod, TaskInput } from "@/domain/candidates/following";
import { remarkHeadings } from "@/domain/candidates/kept-following";
import { StepInput, StopInput } from "@/domain/candidates/step-input";
import { admit } from "@/features/candidates/admit";
import { changePeriod, enterOutcome, enterRemark, enterTask } from "@/features/candidates/follow";
import { openDossier } from "@/features/candidates/open";
import { enterStep, stop } from "@/features/candidates/record";
import { expected } from "../../command";
import { totalOf } from "../load-ledger";
import type { Entered } from "./load-members";
import { onDay } from "./on-day";
import { insideTotal } from "./persons";
import type { DemoCandidate, DemoRemark, DemoStep, DemoTask } from "./shapes";

/** Something done with a candidate on a day. */
type Act = { readonly on: string; readonly run: () => Promise<unknown> };

/** Opens a dossier, and answers its id. */
export async function openStory(story: DemoCandidate): Promise<string> {
  const { key, cell, fullName, bornOn, woman, local, schooling, sourceForce, introducedBy, noticedOn } = story;
  const input = CandidateInput.parse({
    ...{ organization: cell, fullName, bornOn, schooling, sourceForce, introducedBy, on: noticedOn },
    ...{ woman: woman ? "yes" : "no", local: local ? "yes" : "no", confirmed: "yes", key: `demo:candidate:${key}` },
  });
  return expected(await openDossier(await onDay("candidate.keep", noticedOn), input)).id;
}

/** What happened with a candidate after a day and up to another, each act on its own day. */
export async function goOn(
  story: DemoCandidate,
  candidate: string,
  entered: Entered,
  { after, upTo }: { readonly after: string; readonly upTo: string },
) {
  const { steps, remarkMonths, remarks = [], tasks = [], stopped } = story;
  const acts: Act[] = [
    ...steps.map((step) => ({ on: step[1], run: () => take(story, candidate, step, entered) })),
    ...(remarkMonths ? periodOf(story, candidate) : []),
    ...remarks.map((remark) => ({ on: remark[0], run: () => say(story, candidate, remark) })),
    ...tasks.flatMap((task, index) => actsOf(task, candidate, `demo:task:${story.key}:${index}`)),
    ...(stopped ? [{ on: stopped.on, run: () => giveUp(story.key, candidate, stopped) }] : []),
  ];
  const now = acts.filter(({ on }) => after < on && on <= upTo);
  for (const { run } of now.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))) await run();
}

async function take(
  { key, cell }: DemoCandidate,
  candidate: string,
  [kind, on, said = {}]: DemoStep,
  entered: Entered,
) {
  const { helper, introducers, facts, ...details } = said;
  const input = StepInput.parse({
    ...{ candidate, kind, on, ...details, ...facts, key: `demo:step:${key}:${kind}:${on}` },
    ...(helper && { helper: entered.get(helper) }),
    ...(introducers && introducersOf(introducers, entered)),
    ...(kind === "CEREMONY" && {
      total: await totalOf({ code: cell, period: on.slice(0, 7), drawnFrom: insideTotal.total }),
    }),
  });
  const keeper = await onDay("candidate.keep", on);
  return expected(
    kind === "CEREMONY"
      ? await admit(keeper, await onDay("admission.record", on), input, insideTotal.told)
      : await enterStep(keeper, input),
  );
}

/** Chosen from the register; one member alone introduces together with the Youth Union. */
const introducersOf = ([first, second]: readonly [string, second?: string], entered: Entered) => ({
  firstMember: entered.get(first),
  ...(second ? { secondMember: entered.get(second) } : { byUnion: "yes" }),
});

const periodOf = ({ key, steps, remarkMonths }: DemoCandidate, candidate: string): Act[] =>
  steps
    .filter(([kind]) => kind === "HELPER")
    .map(([, on]) => ({
      on,
      run: async () => {
        const input = RemarkPeriod.parse({ candidate, months: remarkMonths, key: `demo:period:${key}` });
        return expected(await changePeriod(await onDay("candidate.keep", on), input));
      },
    }));

async function say({ key }: DemoCandidate, candidate: string, [on, grades, conclusion]: DemoRemark) {
  const keeper = await onDay("candidate.keep", on);
  const by = (await findCandidate(keeper, candidate))?.helpers[0]?.id;
  const words = { G: "GOOD", S: "SOME", N: "NONE" } as const;
  const graded = remarkHeadings.map((heading, index) => [heading, words[grades[index] as keyof typeof words]]);
  const input = { ...Object.fromEntries(graded), candidate, by, on, conclusion, key: `demo:remark:${key}:${on}` };
  return expected(await enterRemark(keeper, RemarkInput.parse(input)));
}

const actsOf = ({ what, on, due, ended }: DemoTask, candidate: string, key: string): Act[] => [
  {
    on,
    run: async () => {
      const input = TaskInput.parse({ candidate, what, on, due, key });
      return expected(await enterTask(await onDay("candidate.keep", on), input));
    },
  },
  ...(ended
    ? [
        {
          on: ended.on,
          run: async () => {
            const keeper = await onDay("candidate.keep", ended.on);
            const task = (await findCandidate(keeper, candidate))?.tasks.find((one) => one.what === what)?.id;
            const input = OutcomeInput.parse({ candidate, task, ...ended, key: `${key}:end` });
            return expected(await enterOutcome(keeper, input));
          },
        },
      ]
    : []),
];

async function giveUp(
  key: string,
  candidate: string,
  { on, reason }: { readonly on: string; readonly reason: string },
) {
  const input = StopInput.parse({ candidate, on, reason, key: `demo:stop:${key}` });
  return expected(await stop(await onDay("candidate.keep", on), input));
}
