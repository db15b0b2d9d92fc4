import type { OrganizationKind } from "@/domain/organization";

type Level = {
  readonly kind: OrganizationKind;
  readonly count: number;
  /** The exponent of Zipf's law by which what stands below is spread over the organizations of one superior. */
  readonly skew: number;
};

export type Scale = {
  readonly levels: readonly Level[];
  readonly members: number;
  /** Lines of the ledger over ten years. */
  readonly lines: number;
};

const grassroots = (count: number): Level => ({ kind: "GRASSROOTS_COMMITTEE", count, skew: 1 });
const cells = (count: number): Level => ({ kind: "CELL", count, skew: 1 });
const communes = (count: number): Level => ({ kind: "COMMUNE", count, skew: 0.5 });

/** The sizes of PRODUCT: a district of the older shape, a province and the nation as since 01/07/2025. */
export const scales = {
  district: {
    levels: [{ kind: "DISTRICT", count: 1, skew: 0 }, grassroots(23), cells(184)],
    members: 3_753,
    lines: 1_500,
  },
  province: {
    levels: [{ kind: "PROVINCE", count: 1, skew: 0 }, communes(130), grassroots(1_650), cells(8_000)],
    members: 160_000,
    lines: 60_000,
  },
  nation: {
    levels: [
      { kind: "CENTRAL", count: 1, skew: 0 },
      { kind: "PROVINCE", count: 34, skew: 0.35 },
      communes(3_300),
      grassroots(52_000),
      cells(250_000),
    ],
    members: 5_500_000,
    lines: 2_000_000,
  },
} as const satisfies Record<string, Scale>;

export type ScaleName = keyof typeof scales;

export const isScale = (name: string | undefined): name is ScaleName =>
  name !== undefined && Object.hasOwn(scales, name);
