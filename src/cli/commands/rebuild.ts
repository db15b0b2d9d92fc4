import { operator } from "@/access/operator";
import { rebuildSums } from "@/data/ledger/recount";
import { type Command, expected, said } from "../command";

/** Adds every sum up anew from the ledger, and counts the cases to watch anew. */
export const rebuild: Command = {
  usage: "",
  run: async () => {
    const { sums, cases } = expected(await rebuildSums(await operator("ledger.keep")));
    console.log(
      said(
        `Đã cộng lại ${sums} số từ sổ gốc và ${cases} số đếm việc cần theo dõi.`,
        `Added up ${sums} sums anew from the ledger, and ${cases} counts of cases to watch.`,
      ),
    );
  },
};
