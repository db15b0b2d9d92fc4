// How a matrix is tried: each act and each reading as everybody who has one grant somewhere, through the door as a browser goes.
// In a test file, besides the mocks that `sending.ts` names: vi.mock("@/text/words", …).
import { beforeAll, describe, expect, it } from "vitest";
import type { Role } from "@/domain/policy";
import type { FormAction } from "@/text/form-state";
import { becomeDemo } from "./one-user";
import { everywhere } from "./past-row-security";
import { become, everything, type PlaceName, places, roles } from "./person-matrix";
import { type Fields, sendForm } from "./sending";
import { plantTinyTree, today } from "./tiny-tree";

type Reach = readonly PlaceName[];
export const within: Reach = ["own", "above", "far above"];
export const below: Reach = ["above", "far above"];

/** Which role may where, the place seen from the person's cell; whoever is not named may nowhere. */
type Who = Partial<Record<Role, Reach>>;
export const keeps: Who = { secretary: within };
export const handles: Who = { secretary: within, board: within };

export type Act = {
  readonly permission: string;
  readonly who: Who;
  readonly action: FormAction;
  /** What the form sends, about somebody or something made for it. */
  readonly fields: () => Promise<Fields>;
};

export const act = (permission: string, who: Who, action: FormAction, fields: Act["fields"]): Act => ({
  permission,
  who,
  action,
  fields,
});

/** What is answered where nothing is to be seen. */
const unknown = ["organization", "candidate", "member", "takeBack", "person", "hamlet", "class", "charge"].map(
  (what) => `${what}.unknown`,
);

/** Whether what was sent was done; otherwise it must have been answered as if nothing were there. */
async function isDone({ action }: Act, fields: Fields) {
  const { to, errors = {}, ask } = await sendForm(action, fields);
  if (to !== undefined && to !== "404") return true;
  const codes = [...Object.values(errors), ...(ask ? [ask] : [])];
  if (to === undefined && codes.length === 0) return true;
  expect(
    codes.filter((code) => !unknown.includes(code)),
    JSON.stringify(fields),
  ).toEqual([]);
  return false;
}

const combinations = roles.flatMap((role) =>
  (Object.keys(places) as PlaceName[]).map((place) => [role, place] as const),
);
const may = (who: Who, role: Role, place: PlaceName) => who[role]?.includes(place) ?? false;

/** The tree, and everybody who tries. */
export async function prepareMatrix() {
  await plantTinyTree();
  await becomeDemo(today);
  for (const [role, place] of combinations) await become(role, places[place]);
}

/** Each act: from outside not found, nothing written, nothing audited; from inside done, with a line. */
export function tryActs(acts: Record<string, Act>) {
  describe.each(Object.entries(acts))("%s", (_, one) => {
    it("is not found from outside, writes nothing and is not audited", async () => {
      const fields = await one.fields();
      const before = await everything();
      const done: string[] = [];
      for (const [role, place] of combinations.filter(([role, place]) => !may(one.who, role, place))) {
        await become(role, places[place]);
        if (await isDone(one, fields)) done.push(`${role} ${place}`);
      }
      expect(done).toEqual([]);
      expect(await everything()).toEqual(before);
    });

    it("works from inside, and leaves a line", async () => {
      const refused: string[] = [];
      for (const [role, place] of combinations.filter(([role, place]) => may(one.who, role, place))) {
        const fields = await one.fields();
        const { AuditEvent = 0 } = await everything();
        await become(role, places[place]);
        if (!(await isDone(one, fields))) refused.push(`${role} ${place}`);
        else expect((await everything()).AuditEvent, `${role} ${place}`).toBeGreaterThan(AuditEvent);
      }
      expect(refused).toEqual([]);
    });
  });
}

/** A reading: what the visitor is shown, nothing where none. */
export type Reading = {
  readonly permission: string;
  readonly who: Who;
  /** The file of `src/app` that shows it. */
  readonly address: string;
  /** Looking or taking away is itself noted. */
  readonly isNoted?: boolean;
  /** Asked for by an id: from outside also under an address of one's own. */
  readonly isById?: boolean;
  readonly read: (code: string) => Promise<unknown>;
};

export const some = (found: readonly unknown[] | null | undefined) => (found?.length ? found : undefined);

/** How often anybody has looked at anybody. */
const looks = async () => (await everywhere((tx) => tx.sight.aggregate({ _sum: { times: true } })))._sum.times ?? 0;

/** Each reading: shown inside, not there outside, and noted where looking is. */
export function tryReadings(readings: Record<string, Reading>, prepare: () => Promise<void>) {
  describe.each(Object.entries(readings))("%s", (_, { who, isNoted = false, isById = false, read }) => {
    beforeAll(prepare);
    const shown = async (role: Role, place: PlaceName, code: string = places.own) => {
      await become(role, places[place]);
      // Not found is thrown; what is missing is undefined.
      const found = await read(code).catch((error) =>
        String(error.digest).includes("404") ? undefined : Promise.reject(error),
      );
      return found !== undefined;
    };
    const addresses = (place: PlaceName) => (isById ? [places.own, places[place]] : [places.own]);
    const tried = combinations.flatMap(([role, place]) =>
      (may(who, role, place) ? [places.own] : addresses(place)).map((code) => ({ role, place, code })),
    );
    const inside = tried.filter(({ role, place }) => may(who, role, place));

    it("is shown inside and not there outside", async () => {
      const [before, noted] = [await everything(), await looks()];
      const seen: typeof tried = [];
      for (const one of tried.filter((each) => !inside.includes(each)))
        if (await shown(one.role, one.place, one.code)) seen.push(one);
      expect(seen).toEqual([]);
      expect(await everything()).toEqual(before);
      expect(await looks()).toBe(noted);
      for (const { role, place } of inside) expect(await shown(role, place), `${role} ${place}`).toBe(true);
      expect((await looks()) > noted).toBe(isNoted);
    });
  });
}
