import { beforeAll, describe, expect, it } from "vitest";
import { saveSetting } from "@/data/installation/setting-changes";
import { addUser } from "@/data/installation/users";
import { correctEntry } from "@/data/ledger/corrections";
import { enterLedger } from "@/data/ledger/ledger";
import { rebuildSums } from "@/data/ledger/recount";
import { saveHeadcounts, saveTermDates } from "@/data/organizations/foundation";
import { plantTrees } from "@/data/organizations/tree";
import { saveQuota } from "@/data/quotas/quota-ledger";
import { day } from "@/domain/day";
import { correct } from "@/domain/ledger/correction";
import { recordNamed } from "@/domain/ledger/named-admission";
import { recordTotal } from "@/domain/ledger/total-admission";
import { monthOf } from "@/domain/month";
import type { Organization } from "@/domain/organization";
import { yearPeriod } from "@/domain/period";
import { operate } from "@/domain/policy";
import { figureQuota, QuotaInput } from "@/domain/quotas/setting";
import type { Result } from "@/domain/result";
import { recordQuota } from "@/features/quotas/record";
import { idOf, newKey, problemsOf, sendCorrection, sendNamed, sendTotal } from "../support/entering";
import { footprint } from "../support/footprint";
import { namedInput, totalInput, yearOf } from "../support/samples";
import { at, granted, plantTinyTree, reaching, today } from "../support/tiny-tree";

const printed = { certainty: "PRINTED", source: "article" } as const;
let commune: Organization;
let cell: Organization;
const entered: string[] = [];

beforeAll(async () => {
  await plantTinyTree();
  commune = await at("muong-hum");
  cell = await at("seo-po-ho");
  const recorder = await reaching("lao-cai", "admission.record");
  for (let number = 0; number < 8; number++) entered.push(await idOf(sendNamed(recorder, "ky-quan-san")));
});

const quota = (organization: string) =>
  QuotaInput.parse({ organization, period: "2023", basis: "ASSIGNED", shape: "EXACTLY", min: 14 });
const once = () => ({ key: newKey(), body: null });

/** Writes with an access that reaches the organization of that code and all below it. */
const writings: Record<string, (where: string) => Promise<Result<unknown>>> = {
  "enterLedger, a name": async (where) =>
    enterLedger(
      await reaching(where, "admission.record"),
      {
        organization: cell,
        months: { from: monthOf(2023, 5), to: monthOf(2023, 5) },
        entering: "NAMED",
        once: once(),
        reason: undefined,
        member: {
          facts: { fullName: "Vàng Thị Mỷ" },
          ...{ joinedOn: day("2023-05-19"), officialOn: null, isOfficial: false, since: day("2023-05-19") },
        },
      },
      (facts) => recordNamed(namedInput(), { ...facts, today, countedBy: "ceremony", mustChoose: false }),
    ),
  "enterLedger, a total": async (where) =>
    enterLedger(
      await reaching(where, "admission.record"),
      { organization: commune, months: yearOf(2022), entering: "TOTAL", once: once(), reason: undefined },
      (facts) => {
        const held = facts.sum.admitted;
        const more = { months: yearOf(2022), today, held, members: null, mustChoose: false };
        return recordTotal(totalInput(held + 1), { ...facts, ...more });
      },
    ),
  correctEntry: async (where) => {
    const id = entered[0] ?? "";
    const under = { once: once(), why: "ghi nhầm" };
    const result = await correctEntry(await reaching(where, "admission.record"), id, under, (facts) =>
      correct({ entry: id, reason: "ghi nhầm", key: "k" }, facts),
    );
    if (result.ok) entered.shift();
    return result;
  },
  saveQuota: async (where) =>
    saveQuota(
      await reaching(where, "quota.assign"),
      { organization: commune, period: yearPeriod(2023), basis: "ASSIGNED", decisionNo: null },
      (facts) => figureQuota(quota(commune.code), facts),
    ),
};

/** What concerns the whole installation is for who reaches all of it. */
const ofInstallation: Record<string, (where: string) => Promise<Result<unknown>>> = {
  saveTermDates: async (where) => {
    const row = { term: `term ${newKey()}`, from: monthOf(2020, 8), to: monthOf(2025, 7), ...printed };
    return saveTermDates(await accessTo(where), [{ organizationId: commune.id, ...row }]);
  },
  saveHeadcounts: async (where) => {
    const row = { on: day(`2023-01-${10 + entered.length}`), total: 300, ...printed };
    return saveHeadcounts(await accessTo(where), [{ organizationId: commune.id, ...row }]);
  },
  plantTrees: async (where) =>
    plantTrees(await accessTo(where), [{ code: newKey(), name: "Tỉnh khác", kind: "PROVINCE" }], today),
  saveSetting: async (where) => saveSetting(await accessTo(where), "admission.countedBy", today, "decision"),
  addUser: async (where) => {
    const access = where === "" ? operate("user.keep", today) : await reaching(where, "user.keep");
    return addUser(access, { email: newKey(), name: "Người dùng", passwordHash: "-" });
  },
  rebuildSums: async (where) =>
    rebuildSums(where === "" ? operate("ledger.keep", today) : await reaching(where, "ledger.keep")),
};

const accessTo = async (where: string) =>
  where === "" ? operate("setting.set", today) : reaching(where, "setting.set");

describe.each(Object.entries(writings))("%s", (_name, write) => {
  it("from outside writes nothing and audits nothing", async () => {
    const before = await footprint();
    for (const where of ["son-la", "trung-leng-ho", "po-ho"])
      expect(problemsOf(await write(where))).toEqual(["organization.unknown"]);
    expect(await footprint()).toEqual(before);
  });

  it.each(["muong-hum", "lao-cai"])("from inside (%s) writes, with one line in the audit", async (where) => {
    const before = await footprint();
    expect(problemsOf(await write(where))).toEqual([]);
    expect((await footprint()).AuditEvent).toBe((before.AuditEvent ?? 0) + 1);
  });
});

describe.each(Object.entries(ofInstallation))("%s", (_name, write) => {
  it.each(["lao-cai", "son-la"])("by who reaches a part (%s) writes nothing and audits nothing", async (where) => {
    const before = await footprint();
    expect(problemsOf(await write(where))).toEqual(["organization.unknown"]);
    expect(await footprint()).toEqual(before);
  });

  it("by who reaches everything writes, with one line in the audit", async () => {
    const before = await footprint();
    expect(problemsOf(await write(""))).toEqual([]);
    expect((await footprint()).AuditEvent).toBe((before.AuditEvent ?? 0) + 1);
  });
});

describe("what a person asks for", () => {
  it("outside the own reach does not exist", async () => {
    const recorder = await reaching("son-la", "admission.record");
    const before = await footprint();
    const unknown = [
      await sendNamed(recorder, cell.code),
      await sendNamed(recorder, "no-such-cell"),
      await sendTotal(recorder, commune.code, "2023", 5),
      await sendCorrection(recorder, entered[0] ?? ""),
      await recordQuota(await reaching("son-la", "quota.assign"), quota(commune.code)),
    ];
    expect(unknown.map(problemsOf)).toEqual(unknown.map(() => ["organization.unknown"]));
    expect(await footprint()).toEqual(before);
  });

  it("assigns quotas below, not to oneself", async () => {
    const board = await granted("board", commune.code, "quota.assign");
    expect(problemsOf(await recordQuota(board, quota(commune.code)))).toEqual(["organization.unknown"]);
    expect(problemsOf(await recordQuota(board, quota(cell.code)))).toEqual([]);
  });
});
