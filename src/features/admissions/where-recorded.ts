import type { Recorded } from "@/data/ledger/ledger";

/** The page of what was just written, which says what it changed. */
export const whereRecorded = ({ organization, id }: Recorded) =>
  `/organizations/${organization}/admissions/${id}?done=1`;
