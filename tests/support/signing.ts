import { freezeReport } from "@/data/reports/freezing";
import { findFrozen } from "@/data/reports/frozen-reports";
import { saveSigning } from "@/data/reports/signings";
import { day } from "@/domain/day";
import { type Signed, signedNow } from "@/domain/reports/signing";
import { yes } from "@/domain/result";
import { askedReport } from "@/features/reports/asked-report";
import { readFigures } from "@/features/reports/figures";
import { answer, newKey } from "./entering";
import { at, reaching, today } from "./tiny-tree";

/** Freezes the report of an organization for a year, without number or signer; its id. */
export async function freezeUnsigned(code: string, year: string) {
  const reader = await reaching(code, "attainment.read");
  const asked = await askedReport(reader, code, year);
  if (!asked?.asked.ok) throw new Error("no report");
  const { value } = asked.asked;
  const text = {
    ...{ issuer: "Cấp ủy", number: "", place: "", on: today, opening: "", results: "", difficulties: "" },
    ...{ next: "", recipients: "", forWhom: "", position: "", signer: "" },
  };
  const done = await freezeReport(
    await reaching(code, "report.write"),
    value.standing.organization,
    value.period,
    { key: newKey(), body: {} },
    async () => yes({ figures: await readFigures(reader, value, "none"), text }),
    async function* () {},
  );
  return answer(done).id ?? "";
}

/** What it bears once it is signed. */
export const paper: Signed = { number: "12", on: day("2024-03-01"), position: "Bí thư", signer: "Lý A Sinh" };

/** Enters it, unasked; `from` is where the writer's reach begins. */
export async function signFrozen(code: string, id: string, more: Partial<Signed> = {}, reason?: string, from = code) {
  const found = await findFrozen(await reaching(code, "attainment.read"), code, id);
  if (!found) throw new Error("no report");
  const given = { signed: { ...paper, ...more }, reason };
  const access = await reaching(from, "report.write");
  const once = { key: newKey(), body: given };
  return saveSigning(access, await at(code), found, given, once, ({ signings }) =>
    yes(signedNow(found.text, signings)),
  );
}
