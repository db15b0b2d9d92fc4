// A reading is asked past the client: it must be sent and read as the client would.
import { afterEach, describe, expect, test } from "vitest";
import { ask } from "@/data/ask";
import { db } from "@/data/db";
import { Prisma } from "@/data/generated/client";

const zone = process.env.TZ;

afterEach(() => {
  process.env.TZ = zone ?? "";
  if (zone === undefined) delete process.env.TZ;
});

const moment = new Date("2024-03-15T22:30:15.250Z");
const midnight = new Date("2024-03-15T00:00:00Z");

const statement = Prisma.sql`
  SELECT ${7}::int AS whole, 9007199254740993::int8 AS long, 0.5::float8 AS part, 'Mường Hum' AS text, NULL::text AS nothing, true AS yes,
    ${midnight}::date AS day, ${moment}::timestamptz AS moment, ${midnight} = '2024-03-15'::date AS "isDay",
    '{"a":[1,null]}'::jsonb AS held, ${[3, 1]}::int[] AS list, ${"0190a1b2-0000-7000-8000-000000000001"}::uuid AS id`;

describe.each(["Asia/Ho_Chi_Minh", "America/Los_Angeles", "UTC"])("on a machine in %s", (place) => {
  test("a reading answers what the client answers", async () => {
    process.env.TZ = place;
    const [row] = await ask<object[]>`${statement}`;
    expect(row).toEqual((await db.$queryRaw<object[]>(statement))[0]);
    expect(row).toMatchObject({ day: midnight, moment, isDay: true, list: [3, 1], held: { a: [1, null] } });
  });
});

test("what the database refuses is told by its code", async () => {
  await expect(ask`SELECT 1 / ${0}::int`).rejects.toMatchObject({ code: "22012" });
});
