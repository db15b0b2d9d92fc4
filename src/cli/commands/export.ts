import { parseArgs } from "node:util";
import { operator } from "@/access/operator";
import { findOrganization } from "@/data/organizations/organizations";
import { Day } from "@/domain/day";
import type { Organization } from "@/domain/organization";
import { ledgerSheet } from "@/features/admissions/ledger-sheet";
import { csvTables } from "@/features/attainment/csv-address";
import { attainmentSheet } from "@/features/attainment/sheets";
import { historySheet } from "@/features/audit/history-sheet";
import { treeSheet } from "@/features/organizations/tree-sheet";
import { quotaSheet } from "@/features/quotas/quota-sheet";
import { csvLines, type Sheet } from "@/text/csv";
import { languages } from "@/text/language";
import { speaking } from "@/text/request";
import { type Command, Misused, operatorsLanguage, Refused, said } from "../command";
import { fromHere } from "../from-here";
import { writeNewFile, writeOut } from "../write-lines";

const options = {
  organization: { type: "string" },
  period: { type: "string" },
  table: { type: "string" },
  "quotas-on": { type: "string" },
  out: { type: "string" },
  lang: { type: "string" },
} as const;

type Asked = { readonly [Name in keyof typeof options]?: string | undefined };
type Maker = (organization: Organization, asked: Asked) => Promise<Sheet | undefined>;

/** What can be taken away: the tables of the pages, by the same functions. Names of persons stay out of files. */
const sheets: Record<string, { readonly takes: readonly (keyof Asked)[]; readonly make: Maker }> = {
  attainment: {
    takes: ["period", "table", "quotas-on"],
    make: async ({ code, path }, { period, table, "quotas-on": on }) =>
      attainmentSheet(await operator("attainment.read", path), code, {
        ...(period && { period }),
        ...(table && { table }),
        ...(on && { on }),
      }),
  },
  admissions: {
    takes: ["period"],
    make: async ({ code, path }, { period }) => ledgerSheet(await operator("admission.read", path), code, { period }),
  },
  quotas: { takes: [], make: async ({ code, path }) => quotaSheet(await operator("attainment.read", path), code) },
  organizations: { takes: [], make: async ({ path }) => treeSheet(await operator("organization.read", path), "") },
  history: {
    takes: [],
    make: async ({ code, path }) => historySheet(await operator("audit.read", path), async () => undefined, code, {}),
  },
};

/** Writes a table of an organization as CSV, to a new file or to standard output. */
export const exportSheet: Command = {
  usage: `${Object.keys(sheets).join("|")} --organization CODE [--period P] [--table ${csvTables.join("|")}] [--quotas-on YYYY-MM-DD] [--out FILE] [--lang vi|en]`,
  async run(given) {
    const { values, positionals } = parseArgs({ args: given, options, allowPositionals: true });
    const { make, language, code } = read(positionals, values);
    const organization = await findOrganization(await operator("organization.read"), code);
    if (!organization) throw new Refused(said(`Không có tổ chức ${code}.`, `There is no organization ${code}.`));
    await speaking(language, async () => {
      const sheet = await make(organization, values);
      if (!sheet) throw new Refused(said(`Không có kỳ ${values.period}.`, `There is no period ${values.period}.`));
      const lines = csvLines(sheet, language);
      await (values.out === undefined ? writeOut(lines) : writeNewFile(fromHere(values.out), lines));
    });
  },
};

function read([name = "", ...more]: readonly string[], asked: Asked) {
  const sheet = Object.hasOwn(sheets, name) ? sheets[name] : undefined;
  if (!sheet || more.length > 0)
    throw new Misused(`${said("Xuất một trong các bảng:", "Export one of:")} ${Object.keys(sheets).join(", ")}`);
  const besides = (["period", "table", "quotas-on"] as const).find((one) => asked[one] && !sheet.takes.includes(one));
  if (besides) throw new Misused(said(`--${besides} không dùng cho ${name}.`, `--${besides} is not for ${name}.`));
  if (!asked.organization) throw new Misused(said("Thiếu --organization CODE.", "--organization CODE is missing."));
  const language = readRest(asked);
  return { make: sheet.make, language, code: asked.organization };
}

function readRest(asked: Asked) {
  if (asked.table !== undefined && !csvTables.some((table) => table === asked.table))
    throw new Misused(`${said("--table là một trong:", "--table is one of:")} ${csvTables.join(", ")}`);
  if (!Day.optional().safeParse(asked["quotas-on"]).success)
    throw new Misused(said("--quotas-on là một ngày: YYYY-MM-DD.", "--quotas-on is a day: YYYY-MM-DD."));
  const language = languages.find((one) => one === (asked.lang ?? operatorsLanguage));
  if (!language) throw new Misused(`--lang: ${languages.join("|")}`);
  return language;
}
