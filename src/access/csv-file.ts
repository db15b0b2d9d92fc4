import "server-only";
import { csvLines, type Sheet } from "@/text/csv";
import { language } from "@/text/words";

/** Answers a table as a file that Excel opens. */
export async function csvFile(sheet: Sheet): Promise<Response> {
  const written = csvLines(sheet, await language());
  const body = new ReadableStream<string>({
    pull: async (stream) => {
      const { done, value } = await written.next();
      if (done) stream.close();
      else stream.enqueue(value);
    },
  });
  return new Response(body.pipeThrough(new TextEncoderStream()), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${sheet.name}.csv"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
