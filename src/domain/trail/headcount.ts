import { z } from "zod";
import type { Reader } from "./line";

const Headcount = z.object({ total: z.number() });

/** The members counted on a day. */
export type HeadcountAct = {
  readonly kind: "headcount";
  readonly on: string;
  readonly before: number | undefined;
  readonly after: number;
};

export const readHeadcount: Reader<HeadcountAct> = ({ before, after }, on) => {
  const counted = Headcount.safeParse(after).data;
  return counted && { kind: "headcount", on, before: Headcount.safeParse(before).data?.total, after: counted.total };
};
