// Role × place × act over sources, awareness classes, charges of groups and hamlets, as the matrix of persons tries its own.
import { beforeAll, vi } from "vitest";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { saveSecretary } from "@/data/hamlets/contact-changes";
import { SecretaryInput } from "@/domain/hamlets/contact";
import { operate } from "@/domain/policy";
import * as hamlets from "@/features/hamlets/actions";
import { readCellPart } from "@/features/hamlets/cell-part";
import { readHamletList } from "@/features/hamlets/hamlet-list";
import { readHamletPage } from "@/features/hamlets/hamlet-page";
import { readHamletQuery } from "@/features/hamlets/hamlet-query";
import { hamletSheet } from "@/features/hamlets/hamlet-sheet";
import * as sourcing from "@/features/sourcing/actions";
import * as charges from "@/features/sourcing/charges/actions";
import * as classes from "@/features/sourcing/classes/actions";
import { classSheet } from "@/features/sourcing/classes/class-sheet";
import { readClass, readClasses } from "@/features/sourcing/classes/classes-page";
import { readSources } from "@/features/sourcing/sources-page";
import { sourcesSheet } from "@/features/sourcing/sources-sheet";
import { csvLines, type Sheet } from "@/text/csv";
import { answer, newKey } from "../support/entering";
import { addHamlet } from "../support/hamlets";
import {
  type Act,
  act,
  below,
  handles,
  keeps,
  prepareMatrix,
  type Reading,
  some,
  tryActs,
  tryReadings,
  within,
} from "../support/matrix-run";
import { everywhere } from "../support/past-row-security";
import { member, newName, noticed, places } from "../support/person-matrix";
import { at, today } from "../support/tiny-tree";

vi.mock("next/headers", async () => (await import("../support/request")).nextHeaders);
vi.mock("next/cache", () => ({ refresh: () => undefined }));
vi.mock("@/text/words", async () => (await import("../support/vietnamese")).vietnamese);
vi.mock("@/text/problem-sentence", () => ({ problemSentence: async ({ code }: { code: string }) => code }));

const seat = places.own;
const commune = places.above;
const once = () => ({ key: newKey() });
const on = new Date("2024-01-10");
const ofHamlets = { secretary: below, board: below };
const figures = { ...handles, reviewer: within };

let made = 0;
const hamlet = async () => {
  const keeper = operate("hamlet.keep", today);
  return answer(
    await addHamlet(keeper, commune, `Thôn thử ${"a".repeat((made % 20) + 1)} ${newName()}`, {
      code: `thon-thu-${++made}`,
    }),
  ).code;
};
const organizationId = async () => (await at(seat)).id;

/** A review of the cell that waits for its superior: its id. */
const review = (result: "HAS_SOURCE" | "EXHAUSTED" = "EXHAUSTED") =>
  everywhere(async (tx) => {
    const cell = { organizationId: await organizationId(), year: 2023 };
    const number = (await tx.sourceReview.count({ where: cell })) + 1;
    const counted =
      result === "EXHAUSTED" ? { outstanding: 0, causes: ["FEW_PEOPLE"] } : { outstanding: 2, causes: [] };
    const said = { number, on, result, ...counted, remark: "Hỏi thêm" };
    return (await tx.sourceReview.create({ data: { ...cell, ...said } })).id;
  });

const charge = async () => {
  const { id, path } = await at(seat);
  const held = { memberId: await member(), organizationId: id, path, kind: "CLAN" as const, name: newName() };
  return (await everywhere((tx) => tx.groupCharge.create({ data: { ...held, from: on } }))).id;
};

const awarenessClass = async () => {
  const days = { from: on, to: new Date("2024-01-15") };
  const held = { organizationId: await organizationId(), name: "Lớp I", place: "Trung tâm", ...days };
  return (await everywhere((tx) => tx.awarenessClass.create({ data: held }))).id;
};
const seated = async () => {
  const [classId, candidateId] = [await awarenessClass(), await noticed()];
  const { id } = await everywhere((tx) => tx.classSeat.create({ data: { classId, candidateId } }));
  return { class: classId, seat: id };
};

const acts: Record<string, Act> = {
  "sourcing.saveSourceReviews": act("source.review", keeps, sourcing.saveSourceReviews, async () => ({
    ...{ organization: seat, year: "2023", on: "2024-01-20", ...once() },
    ...{ [`result.${seat}`]: "HAS_SOURCE", [`outstanding.${seat}`]: "2", [`seen.${seat}`]: await review("HAS_SOURCE") },
  })),
  "sourcing.saveSourceJudgements": act("source.judge", { board: below }, sourcing.saveSourceJudgements, async () => ({
    ...{ organization: seat, year: "2023", act: "ACCEPT", [`review.${seat}`]: await review(), ...once() },
  })),
  "sourcing.assignCharge": act("member.keep", keeps, charges.assignCharge, async () => ({
    ...{ organization: seat, member: await member(), kind: "CLAN", name: newName(), from: "2023-02-01", ...once() },
  })),
  "sourcing.endCharge": act("member.keep", keeps, charges.endCharge, async () => ({
    ...{ charge: await charge(), until: "2024-03-01", ...once() },
  })),
  "sourcing.saveAwarenessClass": act("class.keep", handles, classes.saveAwarenessClass, async () => ({
    ...{ organization: seat, name: "Lớp II", from: "2024-01-10", to: "2024-01-15", place: "Trung tâm", ...once() },
  })),
  "sourcing.saveClassSeats": act("class.keep", handles, classes.saveClassSeats, async () => ({
    ...{ class: await awarenessClass(), [`seat.${await noticed()}`]: "on", ...once() },
  })),
  "sourcing.saveClassResults": act("class.keep", handles, classes.saveClassResults, async () => {
    const held = await seated();
    return { class: held.class, [`result.${held.seat}`]: "FAILED", reason: "Ghi bù", ...once() };
  }),
  "hamlets.addHamlet": act("hamlet.keep", ofHamlets, hamlets.addHamlet, async () => ({
    ...{ organization: commune, name: `Thôn ${newName()}`, code: `thon-moi-${++made}`, from: "2010-01-01", ...once() },
  })),
  "hamlets.renameHamlet": act("hamlet.keep", ofHamlets, hamlets.renameHamlet, async () => ({
    ...{ hamlet: await hamlet(), name: `Thôn ${newName()}`, from: "2024-01-10" },
  })),
  "hamlets.closeHamlet": act("hamlet.keep", ofHamlets, hamlets.closeHamlet, async () => ({
    ...{ hamlet: await hamlet(), on: "2024-01-10" },
  })),
  "hamlets.countHamlet": act("hamlet.keep", ofHamlets, hamlets.countHamlet, async () => ({
    ...{ hamlet: await hamlet(), on: "2023-12-18", households: "20" },
  })),
  "hamlets.serveHamlet": act("hamlet.keep", ofHamlets, hamlets.serveHamlet, async () => ({
    ...{ hamlet: await hamlet(), kind: "NONE", from: "2015-01-01" },
  })),
  "hamlets.putInCharge": act("hamlet.keep", ofHamlets, hamlets.putInCharge, async () => ({
    ...{ hamlet: await hamlet(), name: newName(), from: "2022-01-01" },
  })),
  "hamlets.nameSecretary": act("hamlet.keep", handles, hamlets.nameSecretary, async () => ({
    ...{ organization: seat, name: newName(), from: `2023-01-${String((++made % 20) + 10)}` },
  })),
};

const drained = async (sheet: Sheet | undefined) => {
  if (!sheet) return undefined;
  let lines = 0;
  for await (const _ of csvLines(sheet, "vi")) lines++;
  return lines;
};
const held = { class: "", hamlet: "" };
const reader = () => enter("attainment.read");

const readings: Record<string, Reading> = {
  "names in a class": {
    address: "organizations/[code]/classes/[id]/page.tsx",
    ...{ permission: "candidate.read", who: handles, isById: true },
    read: async (code) => some((await readClass(await reader(), accessTo, { code, id: held.class }, {}))?.seats),
  },
  "what a class is called": {
    address: "organizations/[code]/classes/page.tsx",
    ...{ permission: "candidate.read", who: handles },
    read: async () => {
      const page = await readClasses(await reader(), accessTo, seat, {});
      return some(page?.classes.filter(({ name }) => name !== ""));
    },
  },
  "the list of a class as a file": {
    address: "organizations/[code]/classes/[id]/list.csv/route.ts",
    ...{ permission: "candidate.read", who: handles, isNoted: true, isById: true },
    read: async (code) =>
      drained(await classSheet(await reader(), await enter("candidate.read"), { code, id: held.class })),
  },
  "words about a source": {
    address: "organizations/[code]/sources/page.tsx",
    ...{ permission: "member.read", who: handles },
    read: async () => {
      const page = await readSources(await reader(), accessTo, seat, {});
      return some(page?.reviews.filter(({ remark }) => remark !== null));
    },
  },
  "who is in charge of a clan": {
    address: "organizations/[code]/sources/page.tsx",
    ...{ permission: "member.read", who: handles },
    read: async () => (await readSources(await reader(), accessTo, seat, {}))?.charges,
  },
  "sources as a file, without words": {
    address: "organizations/[code]/sources.csv/route.ts",
    ...{ permission: "attainment.read", who: figures },
    read: async () => drained(await sourcesSheet(await reader(), accessTo, seat, {})),
  },
  "who is in charge of a hamlet": {
    address: "organizations/[code]/hamlets/[hamlet]/page.tsx",
    ...{ permission: "hamlet.keep", who: ofHamlets },
    read: async () =>
      (await readHamletPage(await reader(), accessTo, { code: commune, hamlet: held.hamlet }, {}))?.kept,
  },
  "who is secretary, among the hamlets": {
    address: "organizations/[code]/hamlets/page.tsx",
    ...{ permission: "hamlet.keep", who: handles },
    read: async () => {
      const list = await readHamletList(await reader(), accessTo, seat, readHamletQuery({}));
      return some(list?.cell?.secretaries);
    },
  },
  "who is secretary, on the overview": {
    address: "organizations/[code]/page.tsx",
    ...{ permission: "hamlet.keep", who: handles },
    read: async () => {
      const part = await readCellPart(await reader(), await accessTo("hamlet.keep"), await at(seat));
      return some(part?.secretaries);
    },
  },
  "hamlets as a file, without names": {
    address: "organizations/[code]/hamlets.csv/route.ts",
    ...{ permission: "attainment.read", who: figures },
    read: async () => drained(await hamletSheet(await reader(), accessTo, seat, {})),
  },
};

beforeAll(prepareMatrix);

tryActs(acts);
tryReadings(readings, async () => {
  if (held.class) return;
  held.class = (await seated()).class;
  held.hamlet = await hamlet();
  await review();
  await charge();
  const secretary = { organization: seat, name: newName(), from: "2024-02-01" };
  answer(await saveSecretary(operate("hamlet.keep", today), await at(seat), SecretaryInput.parse(secretary)));
});
