import { type Outlooks, outlooks } from "@/domain/figures/forecast";
import type { Forecast } from "./forecast";

/** The outlooks worth a column: without durations seen nothing is called likely. */
export const outlooksShown = (forecast: Forecast) =>
  outlooks.filter((one) => one !== "LIKELY" || forecast.isByHistory || forecast.outlooks.LIKELY > 0);

export const allOf = (counts: Outlooks) => outlooks.reduce((sum, one) => sum + counts[one], 0);
