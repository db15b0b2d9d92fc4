import "server-only";
import type { Access } from "@/domain/access";
import { leadOf } from "@/domain/figures/figure";
import { type Outlooks, outlooks } from "@/domain/figures/forecast";
import type { CsvCell, Sheet } from "@/text/csv";
import { words } from "@/text/words";
import { readForecast } from "./forecast";
import { allOf } from "./outlook-columns";

/** The outlook by stage or by place below as a file; nothing where there is no such organization, period or table. */
export async function forecastSheet(
  access: Access<"attainment.read">,
  code: string,
  { period, table = "below" }: Readonly<Record<string, string>>,
): Promise<Sheet | undefined> {
  const page = table === "stages" || table === "below" ? await readForecast(access, code, period) : undefined;
  if (typeof page !== "object") return undefined;
  const [say, csv, stage] = [await words("forecast"), await words("csv"), await words("candidates")];
  const counts = { heads: [say("columnAll"), ...outlooks.map((one) => say(`outlook.${one}`))], of: countsOf };
  const name = `${code}-forecast-${table}-${page.report.period.name}`;
  if (table === "stages")
    return {
      name,
      heads: [say("columnStage"), ...counts.heads],
      rows: page.forecast.byStage.map((one) => [stage(`stages.${one.stage}`), ...counts.of(one.outlooks)]),
    };
  return {
    name,
    heads: [say("columnPlace"), csv("code"), say("columnMissing"), ...counts.heads],
    rows: page.children.map(({ organization, figure, outlooks: held }) => [
      ...[organization.name, organization.code, leadOf(figure)?.remaining],
      ...counts.of(held),
    ]),
  };
}

const countsOf = (held: Outlooks): CsvCell[] => [allOf(held), ...outlooks.map((one) => held[one])];
