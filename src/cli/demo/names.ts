import { slug } from "./slug";
import type { DemoArea, DemoOrganization, DemoSector } from "./story";

/** What a cell is rooted in, told by the first words of its name; anything else is a hamlet. */
const sectors: [RegExp, DemoSector][] = [
  [/^(Trường|Trung tâm Giáo dục) /, "SCHOOL"],
  [/^Trạm Y tế /, "HEALTH"],
  [/^Công an /, "POLICE"],
  [/^(Hợp tác xã|Ngân hàng|Điện lực|Bưu điện) /, "ENTERPRISE"],
  [/^(Tòa án|Viện|Kho bạc|Hạt|Chi cục) /, "AGENCY"],
];

const offices = "Trường Mầm non, Trường Tiểu học và THCS, Trạm Y tế xã, Công an xã";

type Commune = { areas?: DemoArea[]; noun?: string; offices?: string };

/** A commune's committee; `hamlets` lists the cells of its hamlets, after which come its schools and offices. */
export function commune(name: string, hamlets: string, options: Commune = {}): DemoOrganization {
  const cells = [...list(hamlets), ...list(options.offices ?? offices)];
  const areas = options.areas?.length ? { areas: options.areas } : {};
  const children = cells.map((cell) => ({ ...cellOf(cell, options.noun ?? "thôn"), ...areas }));
  return { ...bareCommune(name), ...areas, children };
}

/** Communes whose cells nobody has recorded yet. */
export function bareCommunes(names: string, areas: DemoArea[] = []): DemoOrganization[] {
  return list(names).map((name) => ({ ...bareCommune(name), ...(areas.length ? { areas } : {}) }));
}

/** The committee of an agency or unit of the district, with the cells below it. */
export function committee(name: string, sector: DemoSector, cells: string): DemoOrganization {
  const children = list(cells).map((cell) => ({ ...cellOf(cell, ""), sector }));
  return { code: slug(name), name: `Đảng bộ ${name}`, kind: "GRASSROOTS_COMMITTEE", sector, children };
}

/** Cells directly under the district. */
export function grassrootsCells(names: string): DemoOrganization[] {
  return list(names).map((name) => ({
    ...{ code: slug(name), name: `Chi bộ ${name}` },
    ...({ kind: "GRASSROOTS_CELL", sector: sectorOf(name, "OTHER") } as const),
  }));
}

function bareCommune(name: string): DemoOrganization {
  const title = /^(xã|thị trấn) /.test(name) ? name : `xã ${name}`;
  return { code: slug(name), name: `Đảng bộ ${title}`, kind: "GRASSROOTS_COMMITTEE" };
}

function cellOf(name: string, noun: string): DemoOrganization {
  const sector = sectorOf(name, "HAMLET");
  const title = sector === "HAMLET" && noun ? `${noun} ${name}` : name;
  const code = /^\d/.test(name) ? slug(title) : slug(name);
  return { code, name: `Chi bộ ${title}`, kind: "CELL", sector };
}

function sectorOf(name: string, otherwise: DemoSector): DemoSector {
  return sectors.find(([start]) => start.test(name))?.[1] ?? otherwise;
}

function list(names: string): string[] {
  return names
    .normalize("NFC")
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
}
