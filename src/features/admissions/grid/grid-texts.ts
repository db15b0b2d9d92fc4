import "server-only";
import { yearOf } from "@/domain/month";
import { groupOf } from "@/domain/organizations/group";
import { language, words } from "@/text/words";
import { quotaFigure, saidFigure } from "./make-setup";
import type { YearGrid } from "./read-grid";
import type { GridTexts } from "./year-grid";

/** The headings of a grid, and the figures of its last row that no entry moves. */
export async function gridTexts(grid: YearGrid): Promise<GridTexts> {
  const [say, to] = await Promise.all([words("grid"), language()]);
  const year = yearOf(grid.year.from);
  return {
    caption: say(grid.by === "month" ? "caption" : "captionYear", { year: String(year) }),
    head: {
      name: say(`group.${groupOf(grid.rows)}`),
      year: say("columnYear"),
      quota: say("columnQuota"),
      before: say("columnBefore", { year: String(year - 1) }),
    },
    foot: {
      own: say("own"),
      whole: say("whole"),
      quota: quotaFigure(grid.quota, to),
      before: saidFigure(grid.yearBefore, say("silent"), to),
    },
    choice: { label: say("choice"), hint: say("choiceHint"), add: say("choiceAdd") },
  };
}
