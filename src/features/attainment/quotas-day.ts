import { Day } from "@/domain/day";

/** The day of an address by whose quotas a page is read; nothing where it names none. */
export const quotasDay = (named: string | undefined): Day | undefined => Day.safeParse(named).data;
