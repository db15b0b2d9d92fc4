"use server";
import { action } from "@/access/action";
import { removeHoliday, saveHoliday } from "@/data/regulations/holidays";
import { adoptRegulation, reviseRule } from "@/data/regulations/regulations";
import { HolidayInput, HolidayRef, keepHoliday } from "@/domain/regulations/holiday-keeping";
import { RegulationInput, RuleInput } from "@/domain/regulations/regulation-keeping";

export const setRule = action(
  "regulation.keep",
  RuleInput,
  reviseRule,
  ({ from }) => `/regulations?at=${from}&done=value`,
);

export const addRegulation = action(
  "regulation.keep",
  RegulationInput,
  adoptRegulation,
  ({ from }) => `/regulations?at=${from}&done=adopted`,
);

const yearOf = (day: string, done: string) => `/holidays?year=${day.slice(0, 4)}&done=${done}`;

export const addHoliday = action(
  "regulation.keep",
  HolidayInput,
  async (access, input) => {
    const kept = keepHoliday(input, access.today);
    return kept.ok ? saveHoliday(access, kept.value) : kept;
  },
  ({ day }) => yearOf(day, "kept"),
);

export const dropHoliday = action(
  "regulation.keep",
  HolidayRef,
  (access, { day }) => removeHoliday(access, day),
  ({ day }) => yearOf(day, "dropped"),
);
