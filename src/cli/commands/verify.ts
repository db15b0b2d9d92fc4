import { operator } from "@/access/operator";
import { type BrokenLink, listBrokenLinks } from "@/data/audit-check";
import { type Difference, listDifferences } from "@/data/ledger/recount";
import { listMiscounted, type MiscountedDay } from "@/data/members/recount";
import { isDataKeyRight } from "@/data/persons/data-key";
import { listTampered, type Tampered } from "@/data/reports/tampered";
import { listTamperedSignings, type TamperedSigning } from "@/data/reports/tampered-signings";
import { listMiscountedCases, type MiscountedCases } from "@/data/watch/case-recount";
import { stamp } from "@/domain/month";
import { type Command, Refused, said } from "../command";

/** Recounts every sum from the ledger and every count of members and of cases, tries the data key, takes the fingerprints of frozen reports, their annexes and signings anew and compares them with the trail, and follows every audit chain; lists what is wrong. */
export const verify: Command = {
  usage: "",
  run: async () => {
    const access = await operator("ledger.keep");
    const differences = await listDifferences(access);
    const broken = await listBrokenLinks(access);
    const miscounted = await listMiscounted(access);
    const miscountedCases = await listMiscountedCases(access);
    const tampered = await listTampered(access);
    const signings = await listTamperedSignings(access);
    for (const difference of differences) console.log(lineOf(difference));
    for (const day of miscounted) console.log(countOf(day));
    for (const count of miscountedCases) console.log(casesOf(count));
    for (const link of broken) console.log(linkOf(link));
    for (const report of tampered) console.log(reportOf(report));
    for (const signing of signings) console.log(signingOf(signing));
    if (!(await isDataKeyRight()))
      throw new Refused(
        said(
          "Khóa dữ liệu không phải khóa đã niêm phong số liệu: đặt lại đúng NGUON_DATA_KEY hoặc tệp data.key.",
          "The data key is not the one that values were sealed with: put back the right NGUON_DATA_KEY, or data.key.",
        ),
      );
    refuseTampered(tampered, signings);
    if (miscounted.length > 0)
      throw new Refused(
        said(
          `Sai lệch: ${miscounted.length} số đếm đảng viên.`,
          `Differences: ${miscounted.length} counts of members.`,
        ),
      );
    if (miscountedCases.length > 0)
      throw new Refused(
        said(
          `Sai lệch: ${miscountedCases.length} số đếm việc cần theo dõi. "rebuild" đếm lại.`,
          `Differences: ${miscountedCases.length} counts of cases to watch. "rebuild" counts them anew.`,
        ),
      );
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

function refuseTampered(reports: readonly Tampered[], signings: readonly TamperedSigning[]) {
  if (reports.length > 0)
    throw new Refused(
      said(
        `Sai lệch: ${reports.length} báo cáo đã chốt bị sửa, thêm hoặc xóa từ bên ngoài.`,
        `Differences: ${reports.length} frozen reports were changed, added or removed from outside.`,
      ),
    );
  if (signings.length > 0)
    throw new Refused(
      said(
        `Sai lệch: ${signings.length} lần ghi số, ngày và người ký báo cáo bị sửa, thêm hoặc xóa từ bên ngoài.`,
        `Differences: ${signings.length} entries of number, day and signer of reports were changed, added or removed from outside.`,
      ),
    );
}

const lineOf = ({ code, fromMonth, toMonth, column, stored, counted }: Difference) =>
  said(
    `${code} ${stamp(fromMonth)}..${stamp(toMonth)} ${column}: đang lưu ${stored ?? "–"}, đếm lại ${counted ?? "–"}`,
    `${code} ${stamp(fromMonth)}..${stamp(toMonth)} ${column}: stored ${stored ?? "–"}, counted ${counted ?? "–"}`,
  );

const countOf = ({ code, on, stored, counted }: MiscountedDay) =>
  said(
    `${code} ${on}, số đảng viên: đang lưu ${stored}, đếm lại ${counted}`,
    `${code} ${on}, members: stored ${stored}, counted ${counted}`,
  );

const casesOf = ({ code, rule, level, stored, counted }: MiscountedCases) =>
  said(
    `${code} ${rule} mức ${level}, số việc: đang lưu ${stored}, đếm lại ${counted}`,
    `${code} ${rule} level ${level}, cases: stored ${stored}, counted ${counted}`,
  );

const faultsOf = (): Record<Tampered["fault"], string> => ({
  changed: said("không khớp mã kiểm tra hoặc nhật ký", "is not as sealed or as the trail tells"),
  untold: said("không có trong nhật ký", "is not in the trail"),
  missing: said("có trong nhật ký nhưng không còn", "is in the trail and gone"),
});

const reportOf = ({ code, id, fault }: Tampered) =>
  said(`${code}: báo cáo đã chốt ${id} ${faultsOf()[fault]}`, `${code}: frozen report ${id} ${faultsOf()[fault]}`);

const signingOf = ({ code, id, turn, fault }: TamperedSigning) =>
  said(
    `${code}: lần ghi số và người ký thứ ${turn} của báo cáo đã chốt ${id} ${faultsOf()[fault]}`,
    `${code}: number and signer of frozen report ${id}, entry ${turn}, ${faultsOf()[fault]}`,
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
