import { expect, it } from "vitest";
import { readInstallationAct } from "@/domain/trail/installation";

const value = { value: 36, unit: "months", source: "x", grade: "S" };

it.each<[string, unknown, unknown, object]>([
  ["user:7", null, { added: true, role: "board", organizationId: 2, until: null }, { did: "userAdded", role: "board" }],
  ["user:7", null, { added: true }, { did: "userAdded" }],
  ["user:7", null, { role: "admin", organizationId: null, until: "2024-12-31" }, { did: "granted", role: "admin" }],
  [
    "user:7",
    { role: "board", organizationId: 2, until: null },
    { until: "2024-03-14", tokensRevoked: 1 },
    { did: "grantEnded", role: "board", until: "2024-03-14" },
  ],
  ["user:7", null, { passwordSet: true }, { did: "passwordSet" }],
  ["user:7", null, { ownPasswordSet: true, sessionsEnded: 2, tokensRevoked: 0 }, { did: "ownPasswordSet" }],
  ["user:7", null, { disabled: true }, { did: "disabled" }],
  ["user:7", null, { disabled: false }, { did: "enabled" }],
  ["user:7", null, { sessionsEnded: 3 }, { did: "sessionsEnded", count: 3 }],
  ["user:7", null, { tokensRevoked: 3 }, { did: "tokensRevoked", count: 3 }],
  ["token:4", null, { userId: 7, grantId: 1, expiresAt: "2025-01-01T00:00:00.000Z" }, { did: "tokenMade" }],
  ["token:4", null, { tokensRevoked: 1 }, { did: "tokenRevoked" }],
  [
    "setting:admission.countedBy",
    { from: "2024-01-01", value: "ceremony" },
    { from: "2024-01-01", value: "decision" },
    { did: "setting", name: "admission.countedBy", before: "ceremony", after: "decision", from: "2024-01-01" },
  ],
  [
    "regulation:24-QĐ/TW:paperValid",
    { value: 12, unit: "months" },
    { from: "2024-02-01", ...value },
    { did: "rule", code: "24-QĐ/TW", rule: "paperValid", before: { value: 12 }, after: { value: 36 } },
  ],
  ["regulation:300-QĐ/TW", null, { title: "Mới", from: "2027-01-01" }, { did: "regulation", code: "300-QĐ/TW" }],
  ["holiday:2027-02-08", null, { name: "Tết", kind: "OFF", source: "x", grade: "S" }, { did: "holiday", kind: "OFF" }],
  ["holiday:2027-02-08", null, { name: "Tết", kind: "ORDINARY" }, { did: "holiday", kind: "ORDINARY" }],
  ["term-dates", null, { saved: 4 }, { did: "termsSaved", count: 4 }],
  ["headcounts", null, { saved: 4 }, { did: "headcountsSaved", count: 4 }],
  ["indicators", null, { saved: 4 }, { did: "indicatorsSaved", count: 4 }],
  ["tree", null, { planted: 40 }, { did: "planted", count: 40 }],
  ["rollup", null, { sums: 40, cases: 2 }, { did: "recounted" }],
  ["installation", null, { user: 1, organization: 1 }, { did: "begun" }],
  ["watch:2024-03-15", null, { opened: 1, reopened: 0, changed: 0, closed: 2 }, { did: "watched", opened: 1 }],
  ["user:7", null, { shoeSize: 43 }, { did: "other", what: "user.keep" }],
  ["setting:unknown", null, { from: "2024-01-01", value: 1 }, { did: "other" }],
  ["holiday:x", null, null, { did: "other" }],
  ["", null, null, { did: "other" }],
])("%s after %j: %j", (subject, before, after, told) => {
  expect(readInstallationAct({ what: "user.keep", subject, before, after })).toMatchObject(told);
});
