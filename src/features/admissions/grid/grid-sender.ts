import type { Edit } from "@/domain/ledger/unsent-cell";
import type { GridStore } from "./grid-store";
import { type Reply, sendCell } from "./send-cell";

/** How it stands between this window and the server. */
export type Line = "open" | "broken" | "over";

const mostAtOnce = 3;
const longestPause = 60_000;

/** Sends what waits, a few cells at a time, each under its own key until it is answered; pauses grow while nobody answers. */
export class GridSender {
  line: Line = "open";
  private readonly store: GridStore;
  private readonly flying = new Set<string>();
  private readonly quietUntil = new Map<string, number>();
  private pause = 1_000;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isPaused = false;

  constructor(store: GridStore) {
    this.store = store;
    store.onChange = () => this.pump();
  }

  /** A number that is still being stepped up or down is not sent at every step. */
  wait(id: string, milliseconds: number) {
    this.quietUntil.set(id, Date.now() + milliseconds);
    setTimeout(() => this.pump(), milliseconds + 10);
  }

  /** The line is back, or the person has signed in again elsewhere: tries at once. */
  retry = () => {
    clearTimeout(this.timer);
    this.isPaused = false;
    this.pause = 1_000;
    if (this.line === "over") this.say("open");
    this.pump();
  };

  /** Whether numbers wait for the question of the totals to be answered. */
  needsChoice = () =>
    this.store.waiting().some(({ id, state }) => state.is === "changed" && this.totalFor(id, state.edit) === "ask");

  private pump() {
    if (this.isPaused || this.line === "over") return;
    const ready = this.store.waiting().filter(({ id, state }) => this.isReady(id, state.is === "changed", state.edit));
    for (const { id, state } of ready.slice(0, mostAtOnce - this.flying.size)) {
      this.store.dispatch(id, { type: "attempted", key: state.edit.key, total: this.totalFor(id, state.edit) });
      void this.send(id);
    }
  }

  private isReady(id: string, isNew: boolean, edit: Edit) {
    if (this.flying.has(id) || (this.quietUntil.get(id) ?? 0) > Date.now()) return false;
    return !isNew || this.totalFor(id, edit) !== "ask";
  }

  private async send(id: string) {
    const state = this.store.stateOf(id);
    if (state.is !== "sending") return;
    this.flying.add(id);
    const { setup } = this.store;
    const [organization = "", period = ""] = id.split(" ");
    const reply = await sendCell(setup, { organization, period, term: setup.term }, state.edit);
    this.flying.delete(id);
    this.take(id, state.edit.key, reply);
    this.pump();
  }

  private take(id: string, key: string, reply: Reply) {
    if (reply.is === "lost") return this.breakOff();
    this.pause = 1_000;
    this.say(reply.is === "over" ? "over" : "open");
    if (reply.is === "saved") {
      this.store.saved.add(id);
      this.store.show(id, reply.saved);
      this.store.dispatch(id, { type: "acknowledged", key, held: reply.saved.held });
    } else if (reply.is === "overtaken") this.store.dispatch(id, { type: "overtaken", key, held: reply.held });
    else if (reply.is === "refused") this.store.refuse(id, key, reply);
  }

  private breakOff() {
    this.say("broken");
    if (this.isPaused) return;
    this.isPaused = true;
    this.timer = setTimeout(() => {
      this.isPaused = false;
      this.pump();
    }, this.pause);
    this.pause = Math.min(this.pause * 2, longestPause);
  }

  private say(line: Line) {
    this.line = line;
    this.store.topics.tell("summary");
  }

  /** The total a number is drawn from: the one chosen where it may hold these persons; "ask" where none is chosen yet. */
  private totalFor(id: string, { wanted, seen }: Edit): string | undefined {
    const { places, setup, choice } = this.store;
    const place = places.get(id);
    const open = setup.choices.filter(({ columns }) => columns.includes(place?.column ?? -1));
    if (open.length === 0 || (wanted ?? 0) <= (seen ?? 0)) return undefined;
    if (choice === "add") return "add";
    if (open.some((one) => one.id === choice)) return choice;
    // Another total was chosen: the server says that this one may hold the persons, too.
    return setup.choices.some((one) => one.id === choice) ? undefined : "ask";
  }
}
