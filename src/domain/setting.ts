import { z } from "zod";
import { truncated } from "./percent";

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
  /** Whether this database is the demo; the day it is set to. */
  "installation.demo": z.boolean().default(false),
  "demo.today": z.iso.date().optional(),
  /** Written last of all, so that a demo cut off half-way is known and finished. */
  "demo.loaded": z.boolean().default(false),
} as const;

export type SettingName = keyof typeof settings;

export const isSetting = (name: string): name is SettingName => Object.hasOwn(settings, name);
