import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  after,
  type CellEvent,
  type CellState,
  isUnexplained,
  keyOf,
  type Said,
  settled,
  textOf,
  wantedBy,
} from "@/domain/ledger/unsent-cell";

const typed = (text: string, key = "k"): CellEvent => ({ type: "typed", text, key });
const sent = (key = "k", total?: string): CellEvent => ({ type: "attempted", key, total });
const ok = (held: Said, key = "k"): CellEvent => ({ type: "acknowledged", key, held });
const overtaken = (held: Said, key = "k"): CellEvent => ({ type: "overtaken", key, held });
const refused = (code: string, key = "k"): CellEvent => ({
  type: "refused",
  key,
  refusal: { code, sentence: "vì sao" },
});
const dropped: CellEvent = { type: "dropped" };
const insisted = (key: string): CellEvent => ({ type: "insisted", key });

const story = (start: CellState, ...events: CellEvent[]) => events.reduce(after, start);
const told = (state: CellState) => `${state.is} ${JSON.stringify(textOf(state))} held ${state.held}`;

describe("a cell", () => {
  it.each<[string, CellState, CellEvent[]]>([
    ['settled "" held null', settled(null), []],
    ['settled "" held null', settled(null), [typed("")]],
    ['settled "3" held 3', settled(3), [typed(" 3 ")]],
    ['changed "0" held null', settled(null), [typed("0")]],
    ['changed "" held 3', settled(3), [typed("")]],
    ['changed "1234" held 3', settled(3), [typed("1.234")]],
    ['settled "3" held 3', settled(3), [typed("4"), typed("3", "l")]],
    ['changed "5" held 3', settled(3), [typed("4"), typed("5", "l")]],
    ['refused "12,5" held 3', settled(3), [typed("12,5")]],
    ['settled "3" held 3', settled(3), [typed("12,5"), dropped]],
    ['changed "2" held 3', settled(3), [typed("x"), typed("2", "l")]],
    ['sending "4" held 3', settled(3), [typed("4"), sent()]],
    ['settled "4" held 4', settled(3), [typed("4"), sent(), ok(4)]],
    ['sending "4" held 3', settled(3), [typed("4"), sent(), ok(4, "other")]],
    ['sending "5" held 3', settled(3), [typed("4"), sent(), typed("5", "l")]],
    ['sending "4" held 3', settled(3), [typed("4"), sent(), typed("5", "l"), typed("4", "m")]],
    ['sending "4" held 3', settled(3), [typed("4"), sent(), typed("x", "l")]],
    ['changed "5" held 4', settled(3), [typed("4"), sent(), typed("5", "l"), ok(4)]],
    ['changed "3" held 4', settled(3), [typed("4"), sent(), typed("3", "l"), ok(4)]],
    ['refused "4" held 3', settled(3), [typed("4"), sent(), refused("period.closed")]],
    ['settled "3" held 3', settled(3), [typed("4"), sent(), refused("period.closed"), dropped]],
    ['changed "5" held 3', settled(3), [typed("4"), sent(), typed("5", "l"), refused("period.closed")]],
    ['conflict "4" held 7', settled(3), [typed("4"), sent(), overtaken(7)]],
    ['conflict "5" held 7', settled(3), [typed("4"), sent(), typed("5", "l"), overtaken(7)]],
    ['conflict "4" held 7', settled(3), [typed("4"), sent(), ok(7)]],
    ['settled "7" held 7', settled(3), [typed("4"), sent(), overtaken(7), dropped]],
    ['changed "4" held 7', settled(3), [typed("4"), sent(), overtaken(7), insisted("l")]],
    ['changed "9" held 7', settled(3), [typed("4"), sent(), overtaken(7), typed("9", "l")]],
    ['settled "7" held 7', settled(3), [typed("4"), sent(), overtaken(7), typed("7", "l")]],
    ['changed "900" held 3', settled(3), [typed("900"), sent(), refused("admission.moreThanMembers"), insisted("l")]],
    ['refused "x" held 3', settled(3), [typed("x"), insisted("l")]],
    ['settled "3" held 3', settled(3), [dropped, insisted("l"), sent(), ok(9)]],
  ])("is %s", (expected, start, events) => {
    expect(told(story(start, ...events))).toBe(expected);
  });

  it("keeps its key and the total it was first sent with, however often it is tried", () => {
    const state = story(settled(null), typed("4"), sent("k", "total 1"), sent("k", "total 2"));
    expect(state).toMatchObject({ edit: { key: "k", wanted: 4, seen: null, total: "total 1" } });
    expect(keyOf(state)).toBe("k");
  });

  it("sends one's own value against what was seen at last", () => {
    const state = story(settled(3), typed("4"), sent(), overtaken(7), insisted("l"));
    expect(state).toMatchObject({ edit: { key: "l", wanted: 4, seen: 7 } });
  });

  it("says what it is sure of where it was asked to confirm", () => {
    const state = story(settled(3), typed("900"), sent(), refused("admission.moreThanMembers"), insisted("l"));
    expect(state).toMatchObject({ edit: { key: "l", confirmed: ["confirmed"] } });
    expect(story(settled(3), typed("900"), sent(), refused("other"), insisted("l"))).not.toMatchObject({
      edit: { confirmed: ["confirmed"] },
    });
  });

  it("answers each question by itself, and keeps what was answered before", () => {
    const once = story(settled(3), typed("900"), sent(), refused("admission.moreThanMembers"), insisted("l"));
    const sentAgain = story(once, { type: "attempted", key: "l", total: undefined });
    const askedMore = { type: "refused", key: "l", refusal: { code: "admission.raisesYear" } } as const;
    expect(story(sentAgain, askedMore, insisted("m"))).toMatchObject({ edit: { confirmed: ["confirmed", "raises"] } });
  });

  describe("that papers have told", () => {
    const asked: CellEvent = {
      type: "refused",
      key: "k",
      refusal: { code: "admission.frozenNeedsReason", sentence: "vì sao", papers: ["Báo cáo năm 2023"] },
    };
    const why = { type: "insisted", key: "l", reason: "ghi sót" } as const;

    it("is kept back with the papers, and sent again with the reason", () => {
      const held = story(settled(3), typed("4"), sent(), asked);
      expect(isUnexplained(held)).toBe(true);
      expect(held).toMatchObject({ is: "refused", typed: "4", held: 3, papers: ["Báo cáo năm 2023"] });
      expect(after(held, why)).toMatchObject({
        is: "changed",
        edit: { key: "l", wanted: 4, seen: 3, reason: "ghi sót" },
      });
      expect(isUnexplained(story(settled(3), typed("4"), sent(), refused("other")))).toBe(false);
    });

    it("keeps what was confirmed before, and its reason when somebody else was quicker", () => {
      const sure = story(settled(3), typed("900"), sent(), refused("admission.moreThanMembers"), insisted("k"), sent());
      const explained = story(sure, asked, why, sent("l"));
      expect(explained).toMatchObject({ edit: { confirmed: ["confirmed"], reason: "ghi sót" } });
      const overtakenBy = story(explained, overtaken(7, "l"), insisted("m"));
      expect(overtakenBy).toMatchObject({ edit: { key: "m", wanted: 900, seen: 7, reason: "ghi sót" } });
    });

    it("asks anew for another number, and for the way back", () => {
      const saved = story(settled(3), typed("4"), sent(), asked, why, sent("l"), ok(4, "l"));
      expect(saved).toEqual(settled(4, true));
      expect(story(saved, typed("3", "m"))).toEqual({
        is: "changed",
        held: 4,
        edit: { key: "m", wanted: 3, seen: 4 },
      });
      const changed = story(settled(3), typed("4"), sent(), asked, why, typed("5", "m"));
      expect(changed).toEqual({ is: "changed", held: 3, edit: { key: "m", wanted: 5, seen: 3 } });
    });
  });

  it("has nothing to keep once it is settled", () => {
    expect(keyOf(settled(3))).toBeUndefined();
    expect(keyOf(story(settled(3), typed("x", "l")))).toBe("l");
  });
});

/** One cell on a screen, and what the ledger stores: once under a key, and never over what was not seen. */
class Cell {
  state: CellState = settled(null);
  stored: Said = null;
  typed: Said = null;
  private readonly recorded = new Set<string>();
  private keys = 0;

  type(number: number) {
    this.typed = number;
    this.state = after(this.state, typed(String(number), `k${this.keys++}`));
  }

  send() {
    if (this.state.is === "changed") this.state = after(this.state, sent(this.state.edit.key));
  }

  arrive() {
    if (this.state.is !== "sending") return;
    const { key, wanted, seen } = this.state.edit;
    const isNew = !this.recorded.has(key);
    const mayWrite = wanted === this.stored || seen === this.stored;
    if (isNew && mayWrite) {
      this.recorded.add(key);
      this.stored = wanted;
    }
    this.state = after(this.state, isNew && !mayWrite ? overtaken(this.stored, key) : ok(this.stored, key));
  }
}

it("whatever happens, the last number typed is acknowledged, or still there to be chosen", () => {
  const number = fc.nat(5);
  const step = fc.oneof(
    number.map((one) => (cell: Cell) => cell.type(one)),
    number.map((one) => (cell: Cell) => {
      cell.stored = one;
    }),
    fc.constant((cell: Cell) => cell.send()),
    fc.constant((cell: Cell) => cell.arrive()),
    // Arrived, and the answer was lost on the way back.
    fc.constant((cell: Cell) => {
      const { state } = cell;
      cell.arrive();
      cell.state = state;
    }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const cell = new Cell();
      for (const act of steps) {
        act(cell);
        expect(wantedBy(cell.state)).toBe(cell.typed);
      }
      for (let round = 0; round < 3; round++) {
        cell.send();
        cell.arrive();
      }
      expect(["settled", "conflict"]).toContain(cell.state.is);
      expect(wantedBy(cell.state)).toBe(cell.typed);
    }),
    { numRuns: 1_000 },
  );
});
