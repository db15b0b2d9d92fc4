import "server-only";
import { byteOrderMark, csvLine, type Sheet } from "@/text/csv";
import { language } from "@/text/words";

/** Answers a table as a file that Excel opens; nothing is kept in between, however long it is. */
export async function csvFile({ name, heads, rows }: Sheet): Promise<Response> {
  const to = await language();
  async function* lines() {
    yield byteOrderMark + csvLine(heads, to);
    for await (const row of rows) yield csvLine(row, to);
  }
  const written = lines();
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
      "Content-Disposition": `attachment; filename="${name}.csv"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
