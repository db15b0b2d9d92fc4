import type { Client } from "pg";
import { folded } from "@/domain/name";
import { quoted } from "./words";

type Pattern = {
  readonly kind: string;
  readonly before: string;
  readonly sector?: string;
  /** How many of a hundred are called so. */
  readonly share: number;
};

const patterns: readonly Pattern[] = [
  { kind: "CENTRAL", before: "Toàn quốc (số liệu giả lập)", share: 100 },
  { kind: "PROVINCE", before: "Đảng bộ tỉnh", share: 100 },
  { kind: "DISTRICT", before: "Đảng bộ huyện", share: 100 },
  { kind: "COMMUNE", before: "Đảng bộ xã", share: 80 },
  { kind: "COMMUNE", before: "Đảng bộ phường", share: 20 },
  { kind: "GRASSROOTS_COMMITTEE", before: "Đảng bộ liên thôn", sector: "HAMLET", share: 60 },
  { kind: "GRASSROOTS_COMMITTEE", before: "Đảng bộ Ủy ban nhân dân", sector: "AGENCY", share: 15 },
  { kind: "GRASSROOTS_COMMITTEE", before: "Đảng bộ Công an", sector: "POLICE", share: 15 },
  { kind: "GRASSROOTS_COMMITTEE", before: "Đảng bộ Trung tâm Y tế", sector: "HEALTH", share: 10 },
  { kind: "GRASSROOTS_CELL", before: "Chi bộ Hợp tác xã", sector: "ENTERPRISE", share: 50 },
  { kind: "GRASSROOTS_CELL", before: "Chi bộ Quân sự", sector: "MILITARY", share: 50 },
  { kind: "CELL", before: "Chi bộ thôn", sector: "HAMLET", share: 55 },
  { kind: "CELL", before: "Chi bộ bản", sector: "HAMLET", share: 20 },
  { kind: "CELL", before: "Chi bộ Trường Tiểu học", sector: "SCHOOL", share: 15 },
  { kind: "CELL", before: "Chi bộ Trạm Y tế", sector: "HEALTH", share: 10 },
];

const codes: Record<string, string> = {
  CENTRAL: "toan-quoc",
  PROVINCE: "tinh",
  DISTRICT: "huyen",
  COMMUNE: "xa",
  GRASSROOTS_COMMITTEE: "co-so",
  GRASSROOTS_CELL: "co-so",
  CELL: "chi-bo",
};

/** How organizations of each kind are called: a range of hundredths per pattern, and the first word of the code. */
export async function preparePatterns(client: Client) {
  const upto = new Map<string, number>();
  const rows = patterns.map(({ kind, before, sector, share }) => {
    const from = upto.get(kind) ?? 0;
    upto.set(kind, from + share);
    return { kind, before, folded: folded(before), sector, code: codes[kind], from, below: from + share };
  });
  await client.query(`CREATE UNLOGGED TABLE pattern AS SELECT * FROM jsonb_to_recordset(${quoted(rows)})
    AS p(kind text, before text, folded text, sector text, code text, "from" int, below int)`);
}
