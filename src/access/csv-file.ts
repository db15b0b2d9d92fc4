import "server-only";
import { csvLines, type Sheet } from "@/text/csv";
import { language } from "@/text/words";

/**
 * Answers a table as a file that Excel opens. What fails before the first row is there is no file at all but a failure like
 * any other; what fails later breaks the connection off, so that nobody takes a part for the whole.
 */
export async function csvFile(sheet: Sheet): Promise<Response> {
  const written = csvLines(sheet, await language());
  const begun = [await written.next(), await written.next()];
  const body = new ReadableStream<string>({
    pull: async (stream) => {
      const { done, value } = begun.shift() ?? (await written.next());
      if (done) stream.close();
      else stream.enqueue(value);
    },
    cancel: async () => void (await written.return(undefined)),
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
