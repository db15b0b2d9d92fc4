// Two people at one grid: whatever they do in whatever order, nothing that was acknowledged is lost, and all sums agree.
import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { operator } from "@/access/operator";
import { GET } from "@/app/api/v1/organizations/[code]/attainment/route";
import { db } from "@/data/db";
import { createToken } from "@/data/installation/tokens";
import { after, type CellState, type Said, settled, wantedBy } from "@/domain/ledger/unsent-cell";
import { monthOf } from "@/domain/month";
import { readGrid } from "@/features/admissions/grid/read-grid";
import { inLedger, sendCell } from "../support/grid-sending";
import { signInAsDemo } from "../support/sending";
import { threeSums } from "../support/whole-ledger";

vi.mock("next/headers", async () => (await import("../support/request")).nextHeaders);
vi.mock("@/text/words", () => ({ language: async () => "vi" }));

const cells = ["ky-quan-san 2024-01", "ky-quan-san 2024-02", "ta-po-ho 2024-01"];

/** Somebody's window: what each cell says there, and how it is sent. */
class Editor {
  readonly states: Map<string, CellState>;
  private keys = 0;
  private readonly name: string;

  constructor(name: string, held: ReadonlyMap<string, Said>) {
    this.name = name;
    this.states = new Map(cells.map((id) => [id, settled(held.get(id) ?? null)]));
  }

  of = (id: string) => this.states.get(id) ?? settled(null);

  type(id: string, text: string) {
    this.states.set(id, after(this.of(id), { type: "typed", text, key: `${this.name} ${this.keys++}` }));
  }

  choose(id: string, isMine: boolean) {
    const event = isMine
      ? ({ type: "insisted", key: `${this.name} ${this.keys++}` } as const)
      : ({ type: "dropped" } as const);
    this.states.set(id, after(this.of(id), event));
  }

  /** Sends; where the answer is lost, the cell only knows that it tried. */
  async send(id: string, isLost: boolean) {
    const waiting = this.of(id);
    if (waiting.is !== "changed" && waiting.is !== "sending") return;
    const { key, wanted, seen } = waiting.edit;
    this.states.set(id, after(waiting, { type: "attempted", key, total: undefined }));
    const [organization = "", period = ""] = id.split(" ");
    const answer = await sendCell({ organization, period, key, wanted, seen });
    if (isLost) return;
    const held = answer.status === 200 ? (answer.held ?? null) : ((answer.values?.now as number | undefined) ?? null);
    const type = answer.status === 200 ? ("acknowledged" as const) : ("overtaken" as const);
    this.states.set(id, after(this.of(id), { type, key, held }));
  }
}

type Step = (editors: readonly [Editor, Editor]) => Promise<void> | void;

const who = fc.constantFrom<0 | 1>(0, 1);
const where = fc.constantFrom(...cells);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(who, where, fc.constantFrom("0", "1", "2", "5", "")).map(
      ([editor, id, text]): Step =>
        (all) =>
          all[editor].type(id, text),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(who, where, fc.boolean()).map(
      ([editor, id, isLost]): Step =>
        (all) =>
          all[editor].send(id, isLost),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(who, where, fc.boolean()).map(
      ([editor, id, isMine]): Step =>
        (all) =>
          all[editor].choose(id, isMine),
    ),
  },
  {
    weight: 1,
    arbitrary: where.map(
      (id): Step =>
        async (all) => {
          await Promise.all(all.map((editor) => editor.send(id, false)));
        },
    ),
  },
);

async function heldNow() {
  const grid = await readGrid(await operator("admission.record"), async () => undefined, "muong-hum", { year: "2024" });
  const held = new Map<string, Said>();
  for (const { organization, cells: row } of grid?.rows ?? [])
    for (const [column, cell] of row.entries())
      held.set(`${organization.code} ${grid?.columns[column]?.period}`, cell.held);
  return held;
}

/** Everybody sends what waits, until nothing waits. */
async function settle(editors: readonly Editor[]) {
  for (let round = 0; round < 4; round++)
    for (const editor of editors) for (const id of cells) await editor.send(id, false);
}

async function inApi(code: string, period: string, token: string) {
  const address = `http://localhost/api/v1/organizations/${code}/attainment?period=${period}`;
  const response = await GET(new Request(address, { headers: { authorization: `Bearer ${token}` } }), {
    params: Promise.resolve({ code }),
  });
  const { admitted, reported } = (await response.json()) as { admitted: number; reported: boolean };
  return { admitted, reported };
}

async function token() {
  const { id } = await db.user.findUniqueOrThrow({ where: { email: "secretary@demo" } });
  const now = new Date();
  const asked = { userId: id, grantId: null, name: null, expiresAt: new Date(now.getTime() + 86_400_000) };
  const made = await createToken(await operator("user.keep"), asked, now);
  if (!made.ok) throw new Error("no token");
  return made.value.token;
}

const isFresh = (state: CellState) => state.is === "settled" && state.isFresh;

/** Whoever typed sees what is stored, or is still asked; and every way of reading a cell says the same. */
async function expectAgreement(id: string, states: readonly CellState[], held: Said, bearer: string) {
  for (const state of states) expect(["settled", "conflict"]).toContain(state.is);
  const mine = states.filter(isFresh).map(wantedBy);
  expect(mine.length === 0 || mine.includes(held)).toBe(true);
  const [code = "", period = ""] = id.split(" ");
  const [year = 0, month = 0] = period.split("-").map(Number);
  expect(await inLedger(code, monthOf(year, month))).toBe(held ?? 0);
  expect(await inApi(code, period, bearer)).toEqual({ admitted: held ?? 0, reported: held !== null });
}

it("two people at one grid lose nothing that was acknowledged, and ledger, grid, sums and API agree", async () => {
  await signInAsDemo("secretary@demo");
  const bearer = await token();
  let run = 0;
  const met = { conflicts: 0, saved: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 16 }), async (steps) => {
      run++;
      const held = await heldNow();
      const editors = [new Editor(`an ${run}`, held), new Editor(`binh ${run}`, held)] as const;
      for (const act of steps) await act(editors);
      await settle(editors);
      const now = await heldNow();
      for (const id of cells) {
        const states = editors.map((editor) => editor.of(id));
        met.conflicts += states.filter(({ is }) => is === "conflict").length;
        met.saved += states.filter(isFresh).length;
        await expectAgreement(id, states, now.get(id) ?? null, bearer);
      }
      const [kept, counted, byRule] = await threeSums();
      expect(kept).toEqual(counted);
      expect(counted).toEqual(byRule);
    }),
    { numRuns: 25, endOnFailure: true },
  );
  // Both must have been met, or the stories tell nothing.
  expect(Math.min(met.conflicts, met.saved)).toBeGreaterThan(0);
}, 120_000);
