// The clock of the server was put back, by an hour or a day: what was written before is of a time to come.
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { listBrokenLinks } from "@/data/audit-check";
import { db } from "@/data/db";
import { countRequest } from "@/data/installation/request-counts";
import { idleTime, lifeTime, markSeen, openSession, signedInBy } from "@/data/installation/sessions";
import { releaseAttempt, reserveAttempt } from "@/data/installation/sign-in-delays";
import { markUsed } from "@/data/installation/tokens";
import { listDifferences } from "@/data/ledger/recount";
import type { Access } from "@/domain/access";
import { operate } from "@/domain/policy";
import { answer, sendCorrection, sendNamed } from "../support/entering";
import { granted, plantTinyTree, today } from "../support/tiny-tree";

const hour = 3_600_000;
const now = new Date("2024-03-15T08:00:00Z");
const later = (milliseconds: number) => new Date(now.getTime() + milliseconds);
const jumps = [hour, 24 * hour];

let secretary: Access<"admission.record">;

beforeAll(async () => {
  await plantTinyTree();
  const { id } = await db.user.create({ data: { email: "an@x", name: "An", passwordHash: "-" } });
  secretary = await granted("secretary", "muong-hum", "admission.record", id);
});
afterEach(() => {
  vi.useRealTimers();
});

describe.each(jumps)("put back by %i ms", (jump) => {
  const attempt = { account: `an-${jump}`, address: `10.0.0.${jump / hour}` };

  it("locks nobody out, and delays go on from where they were", async () => {
    for (let failures = 0; failures < 12; failures++)
      expect(await reserveAttempt(attempt, later(jump + failures * hour))).toBe(0);
    expect(await reserveAttempt(attempt, later(jump + 11 * hour + 1000))).toBe(127);
    expect(await reserveAttempt(attempt, now)).toBe(0);
    expect(await reserveAttempt(attempt, now)).toBe(256);
    expect(await reserveAttempt(attempt, later(257_000))).toBe(0);
    await releaseAttempt(attempt, later(258_000));
    expect(await reserveAttempt(attempt, later(258_000))).toBe(0);
  });

  it("opens no minute of requests for longer than a minute, and closes none", async () => {
    const key = `token:${jump}`;
    for (let sent = 1; sent <= 3; sent++) expect(await countRequest(key, later(jump))).toBe(sent);
    expect([await countRequest(key, now), await countRequest(key, now)]).toEqual([1, 2]);
    expect(await countRequest(key, later(60_000))).toBe(1);
  });

  it("lets a session live longer by the difference at most, and go idle as it should from now on", async () => {
    const userId = secretary.userId ?? 0;
    const id = await openSession(userId, "test", later(jump));
    const held = await signedInBy(id, now);
    if (!held) throw new Error("the session is over");
    await markSeen(held, now);
    expect(await signedInBy(id, later(idleTime - 1000))).toBeDefined();
    expect(await signedInBy(id, later(idleTime + 1000))).toBeUndefined();
    await db.session.update({ where: { id }, data: { seenAt: later(jump + lifeTime) } });
    expect(await signedInBy(id, later(jump + lifeTime - 1000))).toBeDefined();
    expect(await signedInBy(id, later(jump + lifeTime + 1000))).toBeUndefined();
  });

  it("notes the use of a token by the clock as it is now", async () => {
    const hash = `hash-${jump}`;
    const { id } = await db.token.create({
      data: { userId: secretary.userId ?? 0, hash, expiresAt: later(365 * 24 * hour), usedAt: later(jump) },
    });
    await markUsed(id, now);
    expect((await db.token.findUniqueOrThrow({ where: { id } })).usedAt).toEqual(now);
  });

  it("breaks no chain and no sum, answers a retry as at first, and corrects what was entered in the time to come", async () => {
    const sent = { key: `clock-${jump}`, fullName: "Giàng A Câu" };
    vi.useFakeTimers({ toFake: ["Date"], now: later(jump) });
    const first = answer(await sendNamed(secretary, "seo-po-ho", sent));
    vi.setSystemTime(now);
    expect(answer(await sendNamed(secretary, "seo-po-ho", sent))).toEqual(first);
    await sendCorrection(secretary, first.id);
    const access = operate("ledger.keep", today);
    expect(await listBrokenLinks(access)).toEqual([]);
    expect(await listDifferences(access)).toEqual([]);
  });
});
