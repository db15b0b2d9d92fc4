import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listChildren } from "@/data/organizations/children";
import { listClosed, listReturns, type ReturnState, readCourse } from "@/data/returns/returns";
import type { Access } from "@/domain/access";
import { day } from "@/domain/day";
import { monthOf } from "@/domain/month";
import { operate } from "@/domain/policy";
import type { Result } from "@/domain/result";
import { addAdmission } from "@/features/admissions/add";
import { answer, idOf, newKey, problemsOf, sendCorrection, sendNamed, sendTotal } from "../support/entering";
import { footprint } from "../support/footprint";
import { everywhere } from "../support/past-row-security";
import { closeReturn, sendJudgement, sendReturn } from "../support/returning";
import { yearOf } from "../support/samples";
import { at, plantTinyTree, reaching, today } from "../support/tiny-tree";

/** Why it comes only after the paper. */
const late = { reason: "nhận quyết định muộn" };

let recorder: Access<"admission.record">;
const reader = operate("attainment.read", today);

beforeAll(async () => {
  await plantTinyTree();
  recorder = await reaching("lao-cai", "admission.record");
});

const stepsOf = async (code: string, year: number) =>
  (await readCourse(reader, (await at(code)).id, yearOf(year))).steps;
const handedIn = async (code: string, year: number) => (await stepsOf(code, year)).at(-1)?.figures;

describe("handing in", () => {
  it("keeps the figures as they are, of the organization and of those below", async () => {
    await idOf(sendTotal(recorder, "muong-hum", "2023", 8));
    await idOf(sendNamed(recorder, "seo-po-ho", { woman: "yes" }));
    await idOf(sendTotal(recorder, "thon-5", "2023", 0));
    answer(await sendReturn("muong-hum", "2023"));
    expect(await handedIn("muong-hum", 2023)).toMatchObject({
      asOf: "2023-12-31",
      own: { admitted: 9, unitemised: 8, isReported: true, named: 1, women: 1 },
      children: [
        { code: "seo-po-ho", admitted: 1, isReported: true, isHandedIn: null },
        { code: "ky-quan-san", admitted: 0, isReported: false },
        { code: "thon-5", admitted: 0, isReported: true },
      ],
    });
    expect(problemsOf(await sendNamed(recorder, "thon-5"))).toEqual(["admission.handedInNeedsReason"]);
    await idOf(sendNamed(recorder, "thon-5", late));
    expect(await handedIn("muong-hum", 2023)).toMatchObject({ own: { admitted: 9 } });
  });

  it("counts once, from two tabs and from a retry", async () => {
    const before = await footprint();
    const key = newKey();
    const sendings = await Promise.all([
      ...Array.from({ length: 8 }, () => sendReturn("muong-hum", "2022", { key })),
      ...Array.from({ length: 8 }, () => sendReturn("muong-hum", "2022")),
    ]);
    const codes = sendings.flatMap(problemsOf);
    expect(codes.every((code) => code === "return.alreadyHandedIn")).toBe(true);
    // Either the eight of one key, or one of the others: the first to come.
    expect([8, 1]).toContain(sendings.filter(({ ok }) => ok).length);
    const after = await footprint();
    expect(after.ReturnStep).toBe((before.ReturnStep ?? 0) + 1);
    expect(after.AuditEvent).toBe((before.AuditEvent ?? 0) + 1);
  });

  it("of a province counts what was handed in below, and waits for nobody", async () => {
    answer(await sendReturn("bat-xat", "2023"));
    expect(await handedIn("bat-xat", 2023)).toMatchObject({
      children: [
        { code: "muong-hum", admitted: 10, isHandedIn: true },
        { code: "trung-leng-ho", admitted: 0, isHandedIn: false },
      ],
    });
  });

  it("counts for completeness until it is sent back", async () => {
    const isHandedIn = async () => {
      const children = await listChildren(reader, (await at("bat-xat")).id, yearOf(2017));
      return children.filter((child) => child.isHandedIn).map(({ organization }) => organization.code);
    };
    expect(await isHandedIn()).toEqual([]);
    answer(await sendReturn("muong-hum", "2017"));
    answer(await sendReturn("trung-leng-ho", "2017-H1"));
    expect(await isHandedIn()).toEqual(["muong-hum"]);
    answer(await sendJudgement("muong-hum", "2017", "SEND_BACK", { remark: "thiếu" }));
    expect(await isHandedIn()).toEqual([]);
    answer(await sendReturn("muong-hum", "2017", { steps: 2 }));
    answer(await sendJudgement("muong-hum", "2017", "ACCEPT", { steps: 3 }));
    expect(await isHandedIn()).toEqual(["muong-hum"]);
  });

  it("refuses what was not on the screen, and writes nothing", async () => {
    const before = await footprint();
    expect(problemsOf(await sendReturn("trung-leng-ho", "2023", { admitted: 5 }))).toEqual(["return.changedMeanwhile"]);
    expect(problemsOf(await sendReturn("trung-leng-ho", "2023", { steps: 1 }))).toEqual(["return.movedOn"]);
    expect(problemsOf(await sendReturn("trung-leng-ho", "2024"))).toEqual(["return.early"]);
    expect(problemsOf(await sendReturn("po-ho", "2023"))).toEqual(["return.notHere"]);
    expect(problemsOf(await sendJudgement("trung-leng-ho", "2023", "ACCEPT", { steps: 0 }))).toEqual([
      "return.notHandedIn",
    ]);
    expect(await footprint()).toEqual(before);
  });
});

describe("a closed period", () => {
  const on = { ceremonyOn: "2021-05-19" };
  let named: string;
  let total: string;
  let yearTotal: string;

  beforeAll(async () => {
    total = await idOf(sendTotal(recorder, "muong-hum", "2021", 8));
    named = await idOf(sendNamed(recorder, "seo-po-ho", on));
    yearTotal = await idOf(sendTotal(recorder, "bat-xat", "2020-2022", 60));
    await closeReturn("muong-hum", "2021");
  });

  let before: Record<string, number>;
  beforeEach(async () => {
    before = await footprint();
  });

  const writings: Record<string, () => Promise<Result<unknown>>> = {
    "a person by name": () => sendNamed(recorder, "ky-quan-san", on),
    "a person drawn from its total": () => sendNamed(recorder, "ky-quan-san", { ...on, total }),
    "a person drawn from a longer total above": () => sendNamed(recorder, "ky-quan-san", { ...on, total: yearTotal }),
    "a total of the year": () => sendTotal(recorder, "muong-hum", "2021", 12),
    "a total of a month below": () => sendTotal(recorder, "thon-5", "2021-12", 1),
    "zero below": () => sendTotal(recorder, "thon-5", "2021-Q1", 0),
    "a correction": () => sendCorrection(recorder, total, { count: 7 }),
    "a withdrawal of a name": () => sendCorrection(recorder, named),
    "what a program adds": async () =>
      addAdmission(recorder, { organization: "thon-5", date: day("2021-03-04"), count: 1 }, newKey()),
  };

  it.each(Object.entries(writings))("takes no entry: %s", async (_what, write) => {
    expect(await write()).toMatchObject({
      ok: false,
      problems: [
        {
          code: "return.closed",
          values: {
            organization: "Đảng bộ xã Mường Hum",
            from: "2021-01",
            to: "2021-12",
            period: "2021",
            periodKind: "year",
          },
        },
      ],
    });
    expect(await footprint()).toEqual(before);
  });

  it.each<[string, () => Promise<Result<unknown>>]>([
    ["of other months", () => sendNamed(recorder, "ky-quan-san", { ceremonyOn: "2022-01-02", ...late })],
    ["of a longer range", () => sendTotal(recorder, "seo-po-ho", "2020-2021", 3)],
    ["elsewhere", () => sendNamed(recorder, "po-ho", on)],
    ["above", () => sendTotal(recorder, "bat-xat", "2021", 40)],
  ])("leaves alone an entry %s", async (_what, write) => {
    answer(await write());
  });

  it("of a superior closes it for all below", async () => {
    await closeReturn("bat-xat", "2019");
    expect(problemsOf(await sendNamed(recorder, "po-ho", { ceremonyOn: "2019-04-01" }))).toEqual(["return.closed"]);
  });

  it("takes entries again once it is opened, and is then as it was handed in", async () => {
    expect(problemsOf(await sendJudgement("muong-hum", "2021", "REOPEN", { steps: 3 }))).toEqual(["input.required"]);
    answer(await sendJudgement("muong-hum", "2021", "REOPEN", { steps: 3, remark: "sót một đồng chí" }));
    await idOf(sendNamed(recorder, "ky-quan-san", { ...on, ...late }));
    const steps = await stepsOf("muong-hum", 2021);
    expect(steps.map(({ act }) => act)).toEqual(["SUBMIT", "ACCEPT", "CLOSE", "REOPEN"]);
    expect(steps[0]?.figures).toMatchObject({ own: { admitted: 9 } });
  });
});

describe("months that are closed", () => {
  it("are told of the organization and of its superiors, where they touch", async () => {
    await closeReturn("muong-hum", "2018-Q1");
    await closeReturn("bat-xat", "2018-01");
    const cell = await at("seo-po-ho");
    const near = await reaching("seo-po-ho", "admission.record");
    const months = (from: number, to: number) => ({ from: monthOf(2018, from), to: monthOf(2018, to) });
    expect(await listClosed(near, [cell], months(3, 9))).toMatchObject([
      { name: "Đảng bộ xã Mường Hum", ...months(1, 3) },
    ]);
    expect(await listClosed(near, [cell], months(1, 12))).toMatchObject([
      { name: "Đảng bộ huyện Bát Xát", ...months(1, 1) },
      { name: "Đảng bộ xã Mường Hum", ...months(1, 3) },
    ]);
    expect(await listClosed(near, [cell], months(4, 12))).toEqual([]);
    expect(await listClosed(await reaching("son-la", "admission.record"), [cell], months(1, 12))).toEqual([]);
  });
});

describe("within reach", () => {
  const asked = async (where: string) => {
    const [of, child] = [await at("bat-xat"), await at("muong-hum")];
    const access = await reaching(where, "attainment.read");
    const states = await listReturns(access, {
      of: of.id,
      within: yearOf(2023),
      others: [child.id],
      period: yearOf(2023),
    });
    return { states, ...(await readCourse(access, child.id, yearOf(2023))) };
  };
  const sorted = (states: readonly ReturnState[]) =>
    states.map(({ admitted, status }) => `${admitted} ${status}`).sort();

  it("returns are read", async () => {
    const { states, steps } = await asked("lao-cai");
    expect(sorted(states)).toEqual(["10 SUBMITTED", "9 SUBMITTED"]);
    expect(steps).toHaveLength(1);
    expect(sorted((await asked("muong-hum")).states)).toEqual(["9 SUBMITTED"]);
  });

  it.each(["son-la", "seo-po-ho", "trung-leng-ho"])("of %s nothing is, and nothing is written", async (where) => {
    const before = await footprint();
    expect(await asked(where)).toEqual({ states: [], steps: [], parts: [] });
    expect(problemsOf(await sendReturn("muong-hum", "2020", { from: where }))).toEqual(["organization.unknown"]);
    expect(problemsOf(await sendJudgement("muong-hum", "2023", "ACCEPT", { from: where }))).toEqual([
      "organization.unknown",
    ]);
    expect(await footprint()).toEqual(before);
  });
});

describe("a row of a return", () => {
  const row = {
    organizationId: 1,
    fromMonth: 24276,
    toMonth: 24287,
    number: 1,
    act: "ACCEPT",
    on: new Date(),
  } as const;

  it.each([
    ["months upside down", { toMonth: 24275 }],
    ["more than a year", { toMonth: 24288 }],
    ["a step before the first", { number: 0 }],
    ["nothing handed in", { act: "SUBMIT" as const }],
    ["figures at another act", { figures: {} }],
    ["sent back without a reason", { act: "SEND_BACK" as const }],
    ["opened again without a reason", { act: "REOPEN" as const }],
    ["no organization", { organizationId: 4711 }],
  ])("is refused, whoever writes it: %s", async (_what, more) => {
    await expect(everywhere((tx) => tx.returnStep.create({ data: { ...row, ...more } }))).rejects.toThrow(
      /violates (check|row-level security)/,
    );
  });
});
