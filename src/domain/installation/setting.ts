import { z } from "zod";
import { truncated } from "../figures/percent";
import { firstFormRows } from "../reports/first-form-rows";
import { FormRow } from "../reports/new-members-form";

/** The dated settings of an installation: their shapes, and what holds where none is written. */
export const settings = {
  /** How percentages are written. */
  "attainment.percent": z
    .object({
      decimals: z.union([z.literal(0), z.literal(1), z.literal(2)]),
      rounding: z.enum(["truncate", "half-up"]),
    })
    .default(truncated),
  /** The date that statistics of named admissions count by (DOMAIN §4). */
  "admission.countedBy": z.enum(["ceremony", "decision"]).default("ceremony"),
  /**
   * How the clocks of candidates speak, recalled from practice: how long before its end one asks for attention, and
   * after how many days an entry counts as late.
   */
  "candidate.clocks": z
    .object({
      soonWorkingDays: z.int().min(0).max(250),
      soonDays: z.int().min(0).max(365),
      entryDays: z.int().min(0).max(365),
    })
    .default({ soonWorkingDays: 10, soonDays: 60, entryDays: 30 }),
  /** After how many months a candidate who was given up is forgotten: the name goes, dated steps and counts stay. */
  "candidate.anonymise": z.object({ months: z.int().min(1).max(600) }).default({ months: 24 }),
  /** The rows of Biểu 2. */
  "report.newMembers": FormRow.array()
    .min(1)
    .max(200)
    .default([...firstFormRows]),
  /** Whether this database is the demo; the day it is set to. */
  "installation.demo": z.boolean().default(false),
  "demo.today": z.iso.date().optional(),
  /** Written last of all, so that a demo cut off half-way is known and finished. */
  "demo.loaded": z.boolean().default(false),
  /** The fingerprint of the key that sensitive values are sealed with: another key is told at once. */
  "installation.dataKey": z.string().optional(),
} as const;

export type SettingName = keyof typeof settings;

export const isSetting = (name: string): name is SettingName => Object.hasOwn(settings, name);
