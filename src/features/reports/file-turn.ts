import "server-only";
import { fileAnswer } from "@/access/file-answer";
import { inTurn } from "@/access/in-turn";
import { findOrganization } from "@/data/organizations/organizations";
import type { Access } from "@/domain/access";
import type { ReportFormat } from "./report-files";

type Given = {
  readonly name: string;
  readonly body: ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer>;
};

/** Gives a file of an organization away in its turn; nothing where it is out of reach, before any turn is taken. */
export async function fileInTurn(
  request: Request,
  access: Access<"attainment.read">,
  { code, format }: { readonly code: string; readonly format: ReportFormat },
  make: () => Promise<Given | undefined>,
): Promise<Response | undefined> {
  if (!(await findOrganization(access, code))) return undefined;
  return inTurn(request, access, async (untilRead) => {
    const file = await make();
    return file && fileAnswer(file.name, format, untilRead(file.body));
  });
}
