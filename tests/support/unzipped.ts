import { inflateRawSync } from "node:zlib";

/** The parts of a zip file (docx, xlsx) by name, read from its directory at the end. */
export function unzipped(file: Uint8Array): Map<string, string> {
  const bytes = Buffer.from(file);
  const end = bytes.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  const parts = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size, name, extra, comment, offset] = [
      ...[bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28)],
      ...[bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32), bytes.readUInt32LE(at + 42)],
    ] as [number, number, number, number, number, number];
    const begin = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    const packed = bytes.subarray(begin, begin + size);
    const title = bytes.toString("utf8", at + 46, at + 46 + name);
    parts.set(title, (method === 8 ? inflateRawSync(packed) : packed).toString("utf8"));
    at += 46 + name + extra + comment;
  }
  return parts;
}

/** The texts of a Word document, one for each paragraph that says something. */
export const wordTexts = (file: Uint8Array): string[] =>
  [...(unzipped(file).get("word/document.xml") ?? "").matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map(([paragraph]) =>
      readable([...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join("")),
    )
    .filter(Boolean);

const readable = (xml: string) =>
  xml
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
