import { listSeats } from "@/data/sourcing/awareness-classes";
import { ClassInput, SeatsInput, seatField } from "@/domain/sourcing/awareness-class";
import { ResultsInput, resultField } from "@/domain/sourcing/class-result";
import { chooseSeats, enterResults, keepClass } from "@/features/sourcing/classes/class-acts";
import { expected } from "../../command";
import { onDay } from "./on-day";
import type { DemoClass } from "./shapes";

/** A class with its list, and its results where it is over. `ids`: dossiers by the key of the candidate. */
export async function loadClass(story: DemoClass, ids: ReadonlyMap<string, string>) {
  const { key: name, seats, results, ...facts } = story;
  const keeper = await onDay("class.keep", facts.sentOn);
  const { id } = expected(await keepClass(keeper, ClassInput.parse({ ...facts, place, key: `demo:class:${name}` })));
  const chosen = Object.fromEntries(seats.map((candidate) => [seatField(idOf(ids, candidate)), "yes"]));
  expected(await chooseSeats(keeper, SeatsInput.parse({ class: id, ...chosen, key: `demo:seats:${name}` })));
  if (results) await enter(id, story, results, ids);
}

const place = "Trung tâm Chính trị huyện Bát Xát";

async function enter(
  id: string,
  { key, seats }: DemoClass,
  { on, failed, absent }: NonNullable<DemoClass["results"]>,
  ids: ReadonlyMap<string, string>,
) {
  const listed = await listSeats(await onDay("candidate.read", on), id);
  const rows = seats.flatMap((candidate, index) => {
    const seat = listed.find(({ candidateId }) => candidateId === idOf(ids, candidate));
    if (!seat) throw new Error(`${candidate} is not on the list of ${key}`);
    const result = failed.includes(candidate) ? "FAILED" : absent.includes(candidate) ? "ABSENT" : "PASSED";
    return [
      [resultField("result", seat.id), result],
      ...(result === "PASSED" ? [[resultField("number", seat.id), `CN-${104 + index}`]] : []),
    ];
  });
  const input = { class: id, certificateOn: on, ...Object.fromEntries(rows), key: `demo:results:${key}` };
  expected(await enterResults(await onDay("class.keep", on), ResultsInput.parse(input)));
}

function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`the demo has no candidate ${key}`);
  return id;
}
