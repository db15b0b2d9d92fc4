import { findCandidate } from "@/data/candidates/candidates";
import { readClockFacts } from "@/data/candidates/clock-facts";
import { recogniseMember } from "@/data/members/endings";
import { recordPassage } from "@/data/members/passage";
import type { Day } from "@/domain/day";
import { NamedInput } from "@/domain/ledger/named-admission";
import { RecognitionInput } from "@/domain/members/moves";
import { PassageInput } from "@/domain/members/passage-input";
import { enterNamed } from "@/features/admissions/record";
import { expected } from "../../command";
import { totalOf } from "../load-ledger";
import { goOn, openStory } from "./load-candidates";
import { loadClass } from "./load-classes";
import { loadMembers, unlessDone } from "./load-members";
import { byCell, onDay } from "./on-day";
import { admitted, candidates, classes, insideTotal, passages } from "./persons";
import type { DemoPassage } from "./shapes";

/**
 * The invented persons, by the acts that a deputy secretary would use, each on its day. What is already there is answered
 * by its key, so that a load that was cut off is finished.
 */
export async function loadPersons(today: Day) {
  const entered = await loadMembers(today);
  const ids = new Map<string, string>();
  await byCell(candidates, async (story) => void ids.set(story.key, await openStory(story)));
  const on = async (after: string, upTo: string) =>
    byCell(candidates, (story) => goOn(story, ids.get(story.key) ?? "", entered, { after, upTo }));
  let reached = "";
  // Who is on a list has come so far by then, and goes on with its certificate.
  for (const story of classes) {
    await on(reached, story.sentOn);
    await loadClass(story, ids);
    reached = story.sentOn;
  }
  await on(reached, today);
  await enterAdmitted();
  for (const passage of passages) await pass(passage, ids.get(passage.candidate) ?? "");
}

async function enterAdmitted() {
  const { organization: code, ceremonyOn } = admitted;
  const total = await totalOf({ code, period: ceremonyOn.slice(0, 7), drawnFrom: insideTotal.total });
  const input = NamedInput.parse({ ...admitted, total, confirmed: "yes", key: "demo:admitted:nhung" });
  const recorder = await onDay("admission.record", ceremonyOn);
  expected(await enterNamed(recorder, input, { provenance: insideTotal.told }));
}

/** From the ceremony on it is the member's way. */
async function pass({ steps, recognised, candidate: key }: DemoPassage, candidate: string) {
  const [first] = steps;
  const member = first && (await findCandidate(await onDay("candidate.keep", first[1]), candidate))?.memberId;
  for (const [kind, on, said] of steps) {
    const keeper = await onDay("member.keep", on);
    const input = PassageInput.parse({ member, kind, on, ...said, key: `demo:passage:${key}:${kind}` });
    expected(await recordPassage(keeper, input, await readClockFacts(keeper.today)));
  }
  if (!recognised) return;
  const keeper = await onDay("member.keep", recognised.on);
  const input = RecognitionInput.parse({ member, decidedOn: recognised.on, decisionNo: recognised.number });
  unlessDone(await recogniseMember(keeper, input, await readClockFacts(keeper.today)), "probation.alreadyOfficial");
}
