import "server-only";

/** The customary names of the formats that are given away. */
const types = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Answers a file to be kept, whole or bit by bit. `name`: without accents and blanks. */
export const fileAnswer = (
  name: string,
  format: keyof typeof types,
  body: ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer>,
) =>
  new Response(body, {
    headers: {
      "Content-Type": types[format],
      "Content-Disposition": `attachment; filename="${name}.${format}"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
