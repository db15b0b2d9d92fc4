import { asOf, cite } from "./sources";
import type { DemoHamlet } from "./story";

/**
 * Hamlets the articles name, each with the cell that bears its name. Of Khéo Lẹng alone they print figures; what they do
 * not say of the others is left out.
 */
export const hamlets: DemoHamlet[] = [
  named("muong-hum", "Thôn Séo Pờ Hồ", "seo-po-ho", "SPH-1"),
  named("muong-hum", "Thôn Ky Quan San", "ky-quan-san", "MH-2"),
  named("huong-lien", "Thôn 5", "thon-5", "T5-1"),
  {
    ...named("lam-thuong", "Thôn Khéo Lẹng", "kheo-leng", "KL-2"),
    counted: {
      on: asOf("KL-3"),
      households: 208,
      poorHouseholds: 25,
      ethnicGroup: "tay",
      certainty: "PRINTED",
      source: cite("KL-3", "hộ nghèo: KL-4"),
    },
  },
];

/** The articles speak of "chi bộ thôn …": that it is the hamlet's own is derived from its name, since when is assumed. */
function named(commune: string, name: string, cell: string, id: Parameters<typeof cite>[0]): DemoHamlet {
  return { commune, name, cell, certainty: "DERIVED", source: cite(id, "chi bộ mang tên thôn, ngày bắt đầu giả định") };
}
