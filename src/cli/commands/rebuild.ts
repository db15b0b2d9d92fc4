import { operator } from "@/access/operator";
import { rebuildSums } from "@/data/recount";
import { type Command, expected, said } from "../command";

/** Adds every sum up anew from the ledger. */
export const rebuild: Command = {
  usage: "",
  run: async () => {
    const { sums } = expected(await rebuildSums(await operator("ledger.keep")));
    console.log(said(`Đã cộng lại ${sums} số từ sổ gốc.`, `Added up ${sums} sums anew from the ledger.`));
  },
};
