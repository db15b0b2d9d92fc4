import { beforeEach, describe, expect, it, vi } from "vitest";
import { operator } from "@/access/operator";
import { entries } from "@/cli/demo/entries";
import { loadDemo } from "@/cli/demo/load";
import { loadFoundation } from "@/cli/demo/load-foundation";
import { loadQuotas } from "@/cli/demo/load-ledger";
import { keepPassword } from "@/cli/demo/load-users";
import { quotas } from "@/cli/demo/quotas";
import { db } from "@/data/db";
import { saveSetting } from "@/data/installation/setting-changes";
import { addUser, findCredentials } from "@/data/installation/users";
import { day } from "@/domain/day";
import { isPassword } from "@/features/auth/password";
import { everywhere } from "../support/past-row-security";

const password = "mat-khau-thu";

// A load is some six hundred changes, each as a person would make it.
vi.setConfig({ testTimeout: 120_000 });

/** Rows of persons are guarded one by one. */
const persons = () =>
  everywhere(async (tx) => {
    return [
      ...[await tx.person.count(), await tx.member.count(), await tx.stay.count(), await tx.candidate.count()],
      ...[await tx.candidateStep.count(), await tx.passageStep.count(), await tx.recognition.count()],
      ...[await tx.helperAssignment.count(), await tx.remark.count(), await tx.candidateTask.count()],
      ...[await tx.awarenessClass.count(), await tx.classSeat.count(), await tx.groupCharge.count()],
    ];
  });

// What is kept as it stands (users, settings, facts, readings) may be told again; nothing that was done may.
const acted = ["admission", "quota", "member", "candidate", "person", "class", "source", "charge", "organization"];

const rows = async () => [
  ...(await persons()),
  await db.auditEvent.count({ where: { OR: acted.map((about) => ({ subject: { startsWith: `${about}:` } })) } }),
  await db.organization.count(),
  await db.placement.count(),
  await db.termDates.count(),
  await db.headcount.count(),
  await db.quota.count(),
  await db.admission.count(),
  await db.user.count(),
  await db.grant.count(),
];

const written = async () => [await db.quota.count(), await db.admission.count()];

beforeEach(async () => {
  // The ledger refuses to be emptied; its owner may put that aside for a moment.
  await db.$transaction(async (tx) => {
    const tables = await tx.$queryRaw<{ name: string }[]>`
      SELECT quote_ident(relname) AS name FROM pg_class
      WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> '_prisma_migrations'`;
    const names = tables.map(({ name }) => name);
    for (const name of names) await tx.$executeRawUnsafe(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
    await tx.$executeRawUnsafe(`TRUNCATE ${names.join(", ")} CASCADE`);
    for (const name of names) await tx.$executeRawUnsafe(`ALTER TABLE ${name} ENABLE TRIGGER USER`);
  });
});

describe("loading the demo", () => {
  it("fills an empty database once", async () => {
    expect(await loadDemo(password)).toBe(true);
    const first = await rows();
    expect(await loadDemo(password)).toBe(false);
    expect(await rows()).toEqual(first);
  });

  it("finishes a load that was cut off, without writing anything twice", async () => {
    await loadDemo(password);
    const whole = await rows();
    await db.setting.deleteMany({ where: { name: "demo.loaded" } });
    expect(await loadDemo(password)).toBe(true);
    expect(await rows()).toEqual(whole);
    expect(await loadDemo(password)).toBe(false);
  });

  it("finishes a load that was cut off between the quotas and the ledger", async () => {
    const access = await operator("setting.set");
    await saveSetting(access, "installation.demo", day("2000-01-01"), true);
    await saveSetting(access, "demo.today", day("2000-01-01"), "2024-03-15");
    await loadFoundation();
    await loadQuotas();
    expect(await written()).toEqual([quotas.length, 0]);
    expect(await loadDemo(password)).toBe(true);
    const drawn = entries.filter(({ drawnFrom }) => drawnFrom);
    const named = await db.admission.count({ where: { memberId: { not: null } } });
    expect(await written()).toEqual([quotas.length, entries.length + drawn.length + 2 * named]);
  });

  it("leaves a database alone in which somebody has begun", async () => {
    await addUser(await operator("user.keep"), { email: "lan", name: "Lan", passwordHash: "-" });
    expect(await loadDemo(password)).toBe(false);
    expect(await db.organization.count()).toBe(0);
  });
});

it("opens the logins with the password of this start, whatever the last one's was", async () => {
  await loadDemo(password);
  await keepPassword("mot-mat-khau-khac");
  const held = await findCredentials("reviewer@demo");
  expect(await isPassword("mot-mat-khau-khac", held?.passwordHash)).toBe(true);
});
