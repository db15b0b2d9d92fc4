import { operator } from "@/access/operator";
import { type BrokenLink, listBrokenLinks } from "@/data/audit-check";
import { type Difference, listDifferences } from "@/data/recount";
import { stamp } from "@/domain/month";
import { type Command, Refused, said } from "../command";

/** Recounts every sum from the ledger and follows every audit chain; lists what is wrong. */
export const verify: Command = {
  usage: "",
  run: async () => {
    const access = await operator("ledger.keep");
    const differences = await listDifferences(access);
    const broken = await listBrokenLinks(access);
    for (const difference of differences) console.log(lineOf(difference));
    for (const link of broken) console.log(linkOf(link));
    if (differences.length + broken.length > 0)
      throw new Refused(
        said(
          `Sai lệch: ${differences.length} số cộng, ${broken.length} mắt xích nhật ký. "rebuild" cộng lại các số.`,
          `Differences: ${differences.length} sums, ${broken.length} audit links. "rebuild" adds the sums up anew.`,
        ),
      );
    console.log(said("Mọi số cộng và mọi chuỗi nhật ký đều đúng.", "All sums and all audit chains are right."));
  },
};

const lineOf = ({ code, fromMonth, toMonth, column, stored, counted }: Difference) =>
  said(
    `${code} ${stamp(fromMonth)}..${stamp(toMonth)} ${column}: đang lưu ${stored ?? "–"}, đếm lại ${counted ?? "–"}`,
    `${code} ${stamp(fromMonth)}..${stamp(toMonth)} ${column}: stored ${stored ?? "–"}, counted ${counted ?? "–"}`,
  );

function linkOf({ chain, number, fault }: BrokenLink) {
  const faults = {
    changed: said("bị sửa", "changed"),
    missing: said("bị mất", "missing"),
    unlinked: said("không nối với mắt xích trước", "not linked to the one before"),
    cut: said("chuỗi bị cắt đuôi", "the chain is cut at its end"),
  };
  return said(`nhật ký ${chain} số ${number}: ${faults[fault]}`, `audit ${chain} number ${number}: ${faults[fault]}`);
}
