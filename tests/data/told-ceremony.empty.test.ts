import { expect, it } from "vitest";
import { db } from "@/data/db";
import { admit } from "@/features/candidates/admit";
import { openDecided, stepInput } from "../support/candidates";
import { answer, problemsOf } from "../support/entering";
import { footprint } from "../support/footprint";
import { sendReturn } from "../support/returning";
import { granted, plantTinyTree } from "../support/tiny-tree";

it("a ceremony in a month that a return has told is entered with a reason, which goes with the person", async () => {
  await plantTinyTree();
  const keeper = await granted("secretary", "muong-hum", "candidate.keep");
  const recorder = await granted("secretary", "muong-hum", "admission.record");
  const candidate = await openDecided(keeper, "ky-quan-san", "Vàng Thị Mỷ");
  answer(await sendReturn("muong-hum", "2024-02"));
  const hold = (more: object = {}) =>
    admit(keeper, recorder, stepInput(candidate, "CEREMONY", "2024-02-03", { reason: "", ...more }));

  const before = await footprint();
  expect(problemsOf(await hold())).toEqual(["admission.handedInNeedsReason"]);
  expect(await footprint()).toEqual(before);

  answer(await hold({ reason: "biên bản về muộn" }));
  expect(await db.admission.findMany({ select: { kind: true, reason: true } })).toEqual([
    { kind: "NAMED", reason: "biên bản về muộn" },
  ]);
  const lines = await db.auditEvent.findMany({ where: { subject: { startsWith: "admission:" } } });
  expect(lines.map(({ reason }) => reason)).toEqual([null]);
});
