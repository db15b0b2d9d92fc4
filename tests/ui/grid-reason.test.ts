import { beforeEach, expect, it } from "vitest";
import type { GridSetup } from "@/features/admissions/grid/grid-setup";
import { GridStore } from "@/features/admissions/grid/grid-store";

const [first, second, third] = ["a 2023-01", "a 2023-02", "a 2023-03"] as const;
const papers = ["Báo cáo đã chốt của Đảng bộ xã Mường Hum, năm 2023"];
const refusal = { code: "admission.frozenNeedsReason", sentence: "vì sao", papers };

const setup = {
  language: "vi",
  owner: "1 muong-hum 2023 month",
  columns: [first, second, third].map((id, index) => ({ period: id.slice(2), month: index + 1, short: "", long: "" })),
  rows: [
    {
      code: "a",
      name: "A",
      cells: [1, 2, 3].map(() => ({ held: 1, lock: null })),
      year: 3,
      before: "",
      quota: "",
    },
  ],
  sums: [],
  whole: { all: 3, own: 0 },
  choices: [],
} as unknown as GridSetup;

let store: GridStore;

/** The server asks why, as it does of every figure that papers have told. */
function ask(id: string) {
  const state = store.stateOf(id);
  if (state.is !== "changed") throw new Error(`nothing to send: ${state.is}`);
  store.dispatch(id, { type: "attempted", key: state.edit.key, total: undefined });
  store.refuse(id, state.edit.key, refusal);
}

const put = (...ids: string[]) => store.put(ids.map((id) => ({ id, text: "5" })));
const sentWith = (id: string) => {
  const state = store.stateOf(id);
  return "edit" in state ? state.edit.reason : state.is;
};

beforeEach(() => {
  store = new GridStore(setup, new Map());
});

it("one reason goes with all cells that wait for one, and with those still on their way", () => {
  put(first, second, third);
  ask(first);
  ask(second);
  expect(store.tally()).toMatchObject({ unexplained: 2, refused: 0, waiting: 1 });
  store.explain("sót hai tháng");
  expect([first, second, third].map(sentWith)).toEqual(["sót hai tháng", "sót hai tháng", undefined]);
  ask(third);
  expect(sentWith(third)).toBe("sót hai tháng");
  expect(store.unexplained()).toEqual([]);
});

it("what is typed after a reason was given is asked about anew, and so is the way back", () => {
  put(first);
  ask(first);
  store.explain("sót");
  put(second);
  ask(second);
  expect(store.unexplained().map(({ id }) => id)).toEqual([second]);
  store.drop(second);
  const state = store.stateOf(first);
  if (state.is !== "changed") throw new Error(state.is);
  store.dispatch(first, { type: "attempted", key: state.edit.key, total: undefined });
  store.dispatch(first, { type: "acknowledged", key: state.edit.key, held: 5 });
  store.undo();
  expect(store.undo()).toBe(first);
  ask(first);
  expect(store.unexplained().map(({ id }) => id)).toEqual([first]);
});
