import { beforeAll, describe, expect, it } from "vitest";
import { listMovements } from "@/data/ledger/acts";
import { findLine, listChain, listDrawn, listLines, listSources, listSourcesAndNewest } from "@/data/ledger/admissions";
import { findAdmittedPerson } from "@/data/ledger/admitted-person";
import { listAllOpenTotals, listOpenTotals } from "@/data/ledger/open-totals";
import { findOwnTotal } from "@/data/ledger/own-total";
import { sumBriefly, sumSpans } from "@/data/ledger/rollups";
import { listNames } from "@/data/members/members";
import { listChildren } from "@/data/organizations/children";
import { saveHeadcounts, saveTermDates } from "@/data/organizations/foundation";
import { listHeadcounts } from "@/data/organizations/headcounts";
import { findOrganization, searchOrganizations } from "@/data/organizations/organizations";
import { findStanding } from "@/data/organizations/standing";
import { listTermDates } from "@/data/organizations/terms";
import { listQuotas, listRevisions } from "@/data/quotas/quotas";
import type { Permission } from "@/domain/access";
import { day } from "@/domain/day";
import { monthOf } from "@/domain/month";
import type { Organization } from "@/domain/organization";
import { yearPeriod } from "@/domain/period";
import { operate } from "@/domain/policy";
import { QuotaInput } from "@/domain/quotas/setting";
import { enterTotal } from "@/features/admissions/record";
import { recordQuota } from "@/features/quotas/record";
import { answer, idOf, newKey, sendCorrection, sendNamed, sendTotal } from "../support/entering";
import { footprint } from "../support/footprint";
import { yearOf } from "../support/samples";
import { at, plantTinyTree, reaching, today } from "../support/tiny-tree";

const months = yearOf(2023);
const printed = { certainty: "PRINTED", source: "article" } as const;
let commune: Organization;
let cell: Organization;
let ids: { total: string; named: string; drawn: string; mended: string };
let memberId: string;

beforeAll(async () => {
  await plantTinyTree();
  commune = await at("muong-hum");
  cell = await at("seo-po-ho");
  const rows = [
    { organizationId: commune.id, term: "2020-2025", from: monthOf(2020, 8), to: monthOf(2025, 7), ...printed },
  ];
  answer(await saveTermDates(operate("setting.set", today), rows));
  const counted = [{ organizationId: commune.id, on: day("2023-01-01"), total: 300, ...printed }];
  answer(await saveHeadcounts(operate("setting.set", today), counted));
  const board = await reaching("bat-xat", "quota.assign");
  const quota = { organization: commune.code, period: "2023", basis: "ASSIGNED", shape: "EXACTLY", min: 14 };
  answer(await recordQuota(board, QuotaInput.parse(quota), printed));
  const recorder = await reaching("lao-cai", "admission.record");
  const input = {
    organization: commune.code,
    period: "2023",
    wanted: 10,
    confirmed: false,
    raises: false,
    key: newKey(),
  };
  const total = answer(await enterTotal(recorder, input, { provenance: printed })).id;
  const named = await idOf(sendNamed(recorder, cell.code, { woman: "yes" }));
  const drawn = await idOf(sendTotal(recorder, "ky-quan-san", "2023-05", 3, { total }));
  const mended = await idOf(sendCorrection(recorder, drawn, { count: 2 }));
  ids = { total, named, drawn, mended };
  const line = await findLine(await reaching("lao-cai", "admission.read"), named);
  memberId = line?.memberId ?? "";
});

type Reading = (where: string) => Promise<readonly unknown[]>;
const one = (found: unknown) => (found === undefined ? [] : [found]);
const with_ = async <Asked extends Permission>(where: string, permission: Asked) => reaching(where, permission);

const readings: Record<string, Reading> = {
  findOrganization: async (where) => one(await findOrganization(await with_(where, "attainment.read"), cell.code)),
  searchOrganizations: async (where) => searchOrganizations(await with_(where, "organization.read"), "séo pờ", "", 10),
  findStanding: async (where) => one(await findStanding(await with_(where, "attainment.read"), cell.code)),
  listChildren: async (where) => listChildren(await with_(where, "attainment.read"), commune.id, months),
  listTermDates: async (where) => listTermDates(await with_(where, "attainment.read"), [cell.path]),
  listHeadcounts: async (where) => [
    ...(await listHeadcounts(await with_(where, "attainment.read"), [commune.id], today)),
  ],
  listQuotas: async (where) => {
    const asked = { of: commune.id, others: [cell.id], period: yearPeriod(2023), on: today };
    return listQuotas(await with_(where, "attainment.read"), asked);
  },
  listRevisions: async (where) => listRevisions(await with_(where, "attainment.read"), commune.id),
  sumSpans: async (where) => {
    const sums = await sumSpans(await with_(where, "attainment.read"), [{ organizationId: commune.id, ...months }]);
    return sums.filter((sum) => Object.values(sum).some((told) => told !== 0 && told !== false));
  },
  sumBriefly: async (where) => {
    const sums = await sumBriefly(await with_(where, "attainment.read"), [{ organizationId: commune.id, ...months }]);
    return sums.filter((sum) => Object.values(sum).some((told) => told !== 0));
  },
  listLines: async (where) => listLines(await with_(where, "admission.read"), { path: commune.path, most: 10 }),
  findLine: async (where) => one(await findLine(await with_(where, "admission.read"), ids.named)),
  listChain: async (where) => listChain(await with_(where, "admission.read"), ids.mended),
  listDrawn: async (where) => listDrawn(await with_(where, "admission.read"), ids.total, 10),
  listSources: async (where) => listSources(await with_(where, "admission.read"), commune, months),
  listSourcesAndNewest: async (where) => {
    const { lines, newest } = await listSourcesAndNewest(await with_(where, "admission.read"), commune, months, 5);
    return [...lines, ...newest];
  },
  listMovements: async (where) => {
    const spans = [{ organizationId: commune.id, path: commune.path, ...months }];
    const movements = await listMovements(await with_(where, "admission.record"), ids.total, spans);
    return movements.filter((movement) => Object.values(movement).some((n) => n !== 0));
  },
  listOpenTotals: async (where) =>
    listOpenTotals(await with_(where, "admission.record"), cell, { from: months.to, to: months.to }, "nothing"),
  listAllOpenTotals: async (where) => listAllOpenTotals(await with_(where, "admission.record"), [cell]),
  findOwnTotal: async (where) => {
    const own = await findOwnTotal(await with_(where, "admission.record"), commune, months);
    return own.isReported || own.ownTotal !== 0 ? [own] : [];
  },
  listNames: async (where) => [...(await listNames(await with_(where, "member.read"), [memberId]))],
  findAdmittedPerson: async (where) => one(await findAdmittedPerson(await with_(where, "member.read"), ids.named)),
};

describe.each(Object.entries(readings))("%s", (_name, read) => {
  it("shows what lies within reach", async () => {
    expect(await read("lao-cai")).not.toEqual([]);
    expect(await read("muong-hum")).not.toEqual([]);
  });

  it("shows nothing from outside, and leaves no trace", async () => {
    const before = await footprint();
    expect(await read("son-la")).toEqual([]);
    expect(await read("po-ho")).toEqual([]);
    expect(await footprint()).toEqual(before);
  });
});

describe("a superior's total", () => {
  it("is shown to a cell that may draw from it, since its persons may be there already", async () => {
    const access = await reaching(cell.code, "admission.record");
    const open = await listOpenTotals(access, cell, { from: months.to, to: months.to }, "nothing");
    expect(open).toMatchObject([{ id: ids.total, organizationId: commune.id, balance: 8, holder: commune.name }]);
  });
});
