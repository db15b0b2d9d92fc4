import { day } from "@/domain/day";
import type { NamedInput } from "@/domain/ledger/named-admission";
import type { TotalInput } from "@/domain/ledger/total-admission";
import { monthOf } from "@/domain/month";
import type { Organization } from "@/domain/organization";
import type { Quota } from "@/domain/quotas/quota";
import type { Result } from "@/domain/result";

/** Plain values for tests of the rules: a commune with a cell, and what may be asked of them. */
export const commune: Organization = {
  id: 2,
  code: "commune",
  kind: "COMMUNE",
  name: "Đảng bộ xã Mường Hum",
  path: "/1/2/",
  parentId: 1,
  foundedOn: day("2000-01-01"),
  closedOn: null,
};

export const cell: Organization = {
  ...commune,
  id: 3,
  code: "cell",
  kind: "CELL",
  name: "Chi bộ Séo Pờ Hồ",
  path: "/1/2/3/",
  parentId: 2,
};

export const yearOf = (year: number) => ({ from: monthOf(year, 1), to: monthOf(year, 12) });

export const quotaOf = (required: number, more: Partial<Quota> = {}): Quota => ({
  id: 1,
  organizationId: commune.id,
  termId: null,
  ...yearOf(2021),
  basis: "ASSIGNED",
  revision: 1,
  shape: "AT_LEAST",
  required,
  max: null,
  rateBasisPoints: null,
  rateBase: null,
  rateBaseOn: null,
  closes: false,
  decisionNo: null,
  decidedOn: day("2021-01-15"),
  certainty: null,
  source: null,
  ...more,
});

export const namedInput = (more: Partial<NamedInput> = {}): NamedInput => ({
  organization: cell.code,
  fullName: "Giàng A Câu",
  ceremonyOn: day("2023-05-19"),
  confirmed: false,
  key: "named",
  ...more,
});

export const totalInput = (wanted: number, more: Partial<TotalInput> = {}): TotalInput => ({
  organization: commune.code,
  period: "2023",
  wanted,
  confirmed: false,
  raises: false,
  key: "total",
  ...more,
});

/** The first of what a rule answers, where it must not refuse. */
export function first<Value>(result: Result<readonly Value[]>): Value {
  const [value] = result.ok ? result.value : [];
  if (value === undefined) throw new Error(`refused: ${JSON.stringify(result)}`);
  return value;
}
