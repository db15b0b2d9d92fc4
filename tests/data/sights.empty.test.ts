import { beforeAll, describe, expect, it } from "vitest";
import { viewCandidate } from "@/data/candidates/candidates";
import { db } from "@/data/db";
import type { Prisma } from "@/data/generated/client";
import { viewDossier } from "@/data/persons/dossier";
import { reveal } from "@/data/persons/persons";
import { noteExported } from "@/data/persons/sights";
import { operate } from "@/domain/policy";
import { openNoticed } from "../support/candidates";
import { answer, sendNamed } from "../support/entering";
import { everywhere } from "../support/past-row-security";
import { granted, plantTinyTree, today } from "../support/tiny-tree";

let member = "";
let person = "";
beforeAll(async () => {
  await plantTinyTree();
  const named = { fullName: "Giàng A Câu", ceremonyOn: "2022-05-19" };
  const { id } = answer(await sendNamed(operate("admission.record", today), "seo-po-ho", named));
  member = (await db.admission.findUniqueOrThrow({ where: { id } })).memberId ?? "";
  person = (await everywhere((tx) => tx.member.findUniqueOrThrow({ where: { id: member } }))).personId;
});

const sights = (personId = person) =>
  everywhere((tx) => tx.sight.findMany({ where: { personId }, orderBy: { at: "asc" } }));
const reader = (where: string) => granted("secretary", where, "member.read");

describe("who looks at a dossier", () => {
  it("is one line a day for each viewer and kind, with the first time, the last and how often", async () => {
    for (const where of ["muong-hum", "muong-hum", "lao-cai", "muong-hum"])
      await viewDossier(await reader(where), member);
    await noteExported(await reader("muong-hum"), [person]);
    await noteExported(await reader("muong-hum"), [person]);
    const rows = await sights();
    expect(rows.map(({ actor, kind, times }) => [actor, kind, times])).toEqual([
      ["secretary@muong-hum", "VIEWED", 3],
      ["secretary@lao-cai", "VIEWED", 1],
      ["secretary@muong-hum", "EXPORTED", 2],
    ]);
    expect(rows[0]?.lastAt.getTime()).toBeGreaterThan(rows[0]?.at.getTime() ?? Number.POSITIVE_INFINITY);
    const shown = (await viewDossier(await reader("muong-hum"), member))?.sights;
    expect(shown?.map(({ kind, times }) => [kind, times])).toEqual([
      ["VIEWED", 4],
      ["EXPORTED", 2],
      ["VIEWED", 1],
    ]);
    expect(shown?.[0]?.lastAt).toBeInstanceOf(Date);
  });

  it("the next day, by the calendar of Việt Nam, is a line of its own", async () => {
    const { id: _, at: __, lastAt: ___, times: ____, ...seen } = (await sights())[0] ?? never();
    const at = (moment: string) => ({ ...seen, at: new Date(moment), lastAt: new Date(moment) });
    // 23:59 and 00:00 there.
    await everywhere((tx) => tx.sight.create({ data: at("2025-05-01T16:59:59Z") }));
    await everywhere((tx) => tx.sight.create({ data: at("2025-05-01T17:00:00Z") }));
    await expect(everywhere((tx) => tx.sight.create({ data: at("2025-05-02T16:59:59Z") }))).rejects.toThrow();
  });

  it("and opens what is sealed is a line each time, with the reason", async () => {
    const access = await granted("secretary", "muong-hum", "member.reveal");
    for (const reason of ["đối chiếu", "đối chiếu", "làm thẻ"])
      answer(await reveal(access, member, ["religion"], reason));
    const rows = (await sights()).filter(({ kind }) => kind === "REVEALED");
    expect(rows.map(({ reason, times }) => [reason, times])).toEqual([
      ["đối chiếu", 1],
      ["đối chiếu", 1],
      ["làm thẻ", 1],
    ]);
  });

  it("of a candidate the same", async () => {
    const id = await openNoticed(await granted("secretary", "muong-hum", "candidate.keep"), "thon-5", "Lý Thị Hà");
    const looker = await granted("secretary", "muong-hum", "candidate.read");
    await viewCandidate(looker, id);
    const again = await viewCandidate(looker, id);
    expect(again?.sights.map(({ kind, times }) => [kind, times])).toEqual([["VIEWED", 2]]);
    expect(await sights(again?.personId)).toHaveLength(1);
  });

  it("grows, and never becomes less", async () => {
    const write = (data: Prisma.SightUpdateManyMutationInput) => everywhere((tx) => tx.sight.updateMany({ data }));
    for (const data of [{ times: 1 }, { times: 9 }, { lastAt: new Date(0) }, { kind: "EXPORTED" as const }])
      await expect(write(data)).rejects.toThrow(/only grows|append-only/);
    await expect(everywhere((tx) => tx.sight.deleteMany())).rejects.toThrow(/append-only/);
  });
});

const never = (): never => {
  throw new Error("no sight");
};
