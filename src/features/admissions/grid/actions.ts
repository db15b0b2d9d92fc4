"use server";
import { action } from "@/access/action";
import { GridForm, saveGrid } from "./save-grid";

/** The grid without script: all cells at once. */
export const saveYearGrid = action(
  "admission.record",
  GridForm,
  async (access, form) => {
    const result = await saveGrid(access, form);
    return result.ok ? { ok: true, value: { form, saved: result.value } } : result;
  },
  ({ form, saved }) => {
    const { organization, year, by, term } = form;
    const query = new URLSearchParams({ year, by, ...(term !== undefined && { term }), saved: String(saved) });
    return `/organizations/${organization}/admissions/grid?${query}`;
  },
);
