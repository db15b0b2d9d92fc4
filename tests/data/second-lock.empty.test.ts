// The second lock: rows about people and the words they write are shown by PostgreSQL only within the reach that is set, and
// written only there, whatever a forgotten filter asks for.
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/data/db";
import type { Prisma } from "@/data/generated/client";
import { saveSecretary } from "@/data/hamlets/contact-changes";
import { SecretaryInput } from "@/domain/hamlets/contact";
import { monthOf } from "@/domain/month";
import type { Organization } from "@/domain/organization";
import { operate } from "@/domain/policy";
import { answer, sendNamed } from "../support/entering";
import { at, plantTinyTree, reaching, today } from "../support/tiny-tree";

/** Figures, places, settings and who may what: the door alone. Whoever adds a table here says what it holds. */
const byTheDoorAlone = [
  ...[
    "Admission",
    "AdmissionRollup",
    "AnnexOrder",
    "AwarenessClass",
    "CaseRollup",
    "FrozenAnnexPage",
    "FrozenReport",
    "Grant",
    "Headcount",
  ],
  ...["Indicator", "Locality", "LocalityService", "MemberRollup", "Organization", "Placement", "PlaceSetting", "Quota"],
  ...["TermDates", "WatchCase", "WatchTouch"],
];

let [cell, other]: Organization[] = [];
let member = "";
beforeAll(async () => {
  await plantTinyTree();
  [cell, other] = [await at("seo-po-ho"), await at("cang-coi")];
  const { id } = answer(await sendNamed(operate("admission.record", today), "seo-po-ho", { fullName: "Giàng A Câu" }));
  member = (await db.admission.findUniqueOrThrow({ where: { id } })).memberId ?? "";
  const secretary = { organization: "seo-po-ho", name: "Vàng A Tủa", from: "2022-01-01" };
  const keeper = await reaching("muong-hum", "hamlet.keep");
  answer(await saveSecretary(keeper, await at("seo-po-ho"), SecretaryInput.parse(secretary)));
  await within("/", writeAll(cell));
});

const within = <Done>(reach: string, run: (tx: Prisma.TransactionClient) => Promise<Done>): Promise<Done> =>
  db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('nguon.reach', ${reach}, true)`;
    return run(tx);
  });

const on = new Date("2024-02-01");
const rows = {
  groupCharge: (tx: Prisma.TransactionClient, { id: organizationId, path }: Organization) =>
    tx.groupCharge.create({
      data: { memberId: member, organizationId, path, kind: "CLAN", name: "Họ Vàng", from: on },
    }),
  watchStep: async (tx: Prisma.TransactionClient, { id: organizationId, path }: Organization) => {
    const dates = { since: on, openedOn: on, dueOn: on };
    const about = { rule: "CELL_SMALL", subject: "ORGANIZATION" as const, subjectId: "", facts: {}, level: 1 };
    const data = { ...about, ...dates, organizationId, path, state: "OPEN" as const };
    const { id: caseId } = await tx.watchCase.create({ data, select: { id: true } });
    return tx.watchStep.create({ data: { caseId, act: "NOTE", on, details: {}, words: "Hỏi lại" } });
  },
  reportDraft: (tx: Prisma.TransactionClient, { id: organizationId }: Organization) =>
    tx.reportDraft.create({ data: { organizationId, fromMonth: 0, toMonth: 11, text: { next: "Tiếp tục" }, at: on } }),
  reportSigning: async (tx: Prisma.TransactionClient, { id: organizationId }: Organization) => {
    const months = { fromMonth: monthOf(2022, 1), toMonth: monthOf(2022, 12) };
    const sealed = { basis: "as-was", figures: {}, text: {}, hash: "0".repeat(64) };
    const report = { data: { organizationId, ...months, ...sealed, on }, select: { id: true } };
    const { id: frozenId } = await tx.frozenReport.create(report);
    const paper = { paperNo: "12", paperOn: on, position: "Bí thư", signer: "Lý A Sinh" };
    return tx.reportSigning.create({ data: { frozenId, number: 1, ...paper, on, hash: sealed.hash } });
  },
  sourceJudgement: async (tx: Prisma.TransactionClient, { id: organizationId }: Organization) => {
    const review = { organizationId, year: 2023, number: 1, on, result: "EXHAUSTED" as const, outstanding: 0 };
    const { id: reviewId } = await tx.sourceReview.create({
      data: { ...review, causes: ["FEW_PEOPLE"] },
      select: { id: true },
    });
    return tx.sourceJudgement.create({ data: { reviewId, number: 1, isAccepted: true, on, reason: "Đúng" } });
  },
  returnStep: (tx: Prisma.TransactionClient, { id: organizationId }: Organization) => {
    const months = { fromMonth: monthOf(2020, 1), toMonth: monthOf(2020, 12) };
    return tx.returnStep.create({ data: { organizationId, ...months, number: 1, act: "CLOSE", on } });
  },
};
const writeAll = (organization: Organization | undefined) => async (tx: Prisma.TransactionClient) => {
  if (!organization) throw new Error("no cell");
  for (const write of Object.values(rows)) await write(tx, organization);
};

const guarded = [
  ...["GroupCharge", "Contact", "WatchStep", "ReportDraft", "SourceReview", "SourceJudgement", "ReturnStep"],
  "ReportSigning",
] as const;

it("every table that belongs to a place or a person has its lock, or is known to need none", async () => {
  const tables = await db.$queryRaw<{ name: string; isLocked: boolean }[]>`
    SELECT DISTINCT c.relname::text AS name, c.relrowsecurity AND c.relforcerowsecurity
      AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid) AS "isLocked"
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE n.nspname = 'public' AND c.relkind = 'r' AND NOT a.attisdropped
      AND a.attname IN ('organizationId', 'path', 'fromPath', 'personId', 'memberId', 'candidateId', 'caseId', 'reviewId', 'frozenId')
    ORDER BY 1`;
  expect(tables.filter(({ isLocked }) => isLocked).map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Person", "Member", ...guarded]),
  );
  expect(tables.flatMap(({ name, isLocked }) => (isLocked ? [] : [name])).sort()).toEqual([...byTheDoorAlone].sort());
});

describe.each(guarded)("%s", (table) => {
  const count = async (reach: string) =>
    within(reach, async (tx) => {
      const [row] = await tx.$queryRawUnsafe<{ n: number }[]>(`SELECT count(*)::int AS n FROM "${table}"`);
      return row?.n;
    });

  it("is seen within reach, and by nobody who does not say how far he reaches", async () => {
    const foreign = table === "ReturnStep" ? 1 : 0; // Months closed above bind everybody below: it is read by all.
    expect([await count(cell?.path ?? ""), await count(other?.path ?? ""), await count("")]).toEqual([
      1,
      foreign,
      foreign,
    ]);
  });
});

describe("is written within reach alone", () => {
  it.each(Object.keys(rows) as (keyof typeof rows)[])("%s", async (name) => {
    const write = (reach: string) => within(reach, async (tx) => rows[name](tx, other ?? (cell as Organization)));
    await expect(write(cell?.path ?? "")).rejects.toThrow(/row-level security/);
    await expect(write("")).rejects.toThrow(/row-level security/);
  });

  it.each(["groupCharge", "contact"] as const)("%s: not for another's cell under one's own path", async (name) => {
    const [organizationId, path] = [other?.id ?? 0, cell?.path ?? ""];
    const made = { memberId: member, organizationId, path, kind: "CLAN" as const, name: "Họ Vàng", from: on };
    const write = (data: { organizationId?: number; path: string }) =>
      within(path, async (tx) => {
        if (name === "groupCharge") return tx.groupCharge.create({ data: { ...made, ...data } });
        return tx.contact.create({ data: { organizationId, name: "Vàng A Hai", from: on, ...data } });
      });
    await expect(write({ path })).rejects.toThrow(/row-level security/);
    const turned = within(path, (tx) =>
      name === "groupCharge"
        ? tx.groupCharge.updateMany({ data: { organizationId } })
        : tx.contact.updateMany({ data: { organizationId } }),
    );
    await expect(turned).rejects.toThrow(/row-level security/);
  });
});
