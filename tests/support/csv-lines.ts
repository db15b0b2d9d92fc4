import { csvLines, type Sheet } from "@/text/csv";
import { speaking } from "@/text/request";

/** The lines of a file as it is taken away in Vietnamese; none where there is no file. */
export const linesOf = (read: () => Promise<Sheet | undefined>): Promise<string[]> =>
  speaking("vi", async () => {
    const lines: string[] = [];
    for await (const line of csvLines((await read()) ?? { name: "", heads: [], rows: [] }, "vi"))
      lines.push(line.trimEnd());
    return lines;
  });
