// A step that names who introduced: once one of them is forgotten that one name goes, and nothing else of the step.
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/data/db";
import type { Prisma } from "@/data/generated/client";
import { nobodysName } from "@/domain/persons/forgetting";
import { enterStep } from "@/features/candidates/record";
import { openNoticed, registerHelper, stepInput } from "../support/candidates";
import { answer } from "../support/entering";
import { granted, plantTinyTree } from "../support/tiny-tree";

let step: { id: string; details: Record<string, unknown> };
let first = "";

beforeAll(async () => {
  await plantTinyTree();
  const keeper = await granted("secretary", "muong-hum", "candidate.keep");
  const candidate = await openNoticed(keeper, "ky-quan-san", "Vàng Thị Mỷ");
  for (const [kind, on] of [
    ["LISTED", "2022-02-10"],
    ["AWARENESS", "2022-06-22"],
    ["APPLICATION", "2023-04-14"],
  ] as const)
    answer(await enterStep(keeper, stepInput(candidate, kind, on)));
  first = await registerHelper("ky-quan-san", { fullName: "Giàng A Câu" });
  const second = await registerHelper("ky-quan-san", { fullName: "Lý Thị Hà" });
  const introduced = stepInput(candidate, "INTRODUCTIONS", "2023-09-15", { firstMember: first, secondMember: second });
  answer(await enterStep(keeper, introduced));
  const where = { candidateId: candidate, kind: "INTRODUCTIONS" as const };
  const { id, details } = await within((tx) => tx.candidateStep.findFirstOrThrow({ where }));
  step = { id, details: details as Record<string, unknown> };
});

const within = <Done>(run: (tx: Prisma.TransactionClient) => Promise<Done>): Promise<Done> =>
  db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('nguon.reach', '/', true)`;
    return run(tx);
  });

const write = (data: { details?: object; reason?: string }) =>
  within((tx) => tx.candidateStep.update({ where: { id: step.id }, data }));

describe("the names of who introduced", () => {
  it("stay while both are known", async () => {
    await expect(write({ details: { ...step.details, first: nobodysName } })).rejects.toThrow(/append-only/);
  });

  it("are changed in no other way once one is forgotten", async () => {
    const today = new Date("2024-01-01");
    await within((tx) => tx.person.updateMany({ where: { member: { id: first } }, data: { anonymisedOn: today } }));
    for (const wrong of [
      { first: "Ai đó khác" },
      { second: nobodysName },
      { first: nobodysName, second: "Người khác" },
      { first: nobodysName, firstSince: "1999-01-01" },
      { first: nobodysName, added: "x" },
    ])
      await expect(write({ details: { ...step.details, ...wrong } })).rejects.toThrow(/append-only/);
    await expect(write({ details: { first: nobodysName } })).rejects.toThrow(/append-only/);
    await expect(write({ details: { ...step.details, first: nobodysName }, reason: "x" })).rejects.toThrow(
      /append-only/,
    );
  });

  it("become nobody's, that one alone", async () => {
    await write({ details: { ...step.details, first: nobodysName } });
    const { details } = await within((tx) => tx.candidateStep.findUniqueOrThrow({ where: { id: step.id } }));
    expect(details).toEqual({ ...step.details, first: nobodysName });
  });
});
