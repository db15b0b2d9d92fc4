// A form sent without a browser. In a test file, besides the mocks of a request:
//   vi.mock("@/text/problem-sentence", () => ({ problemSentence: async ({ code }: { code: string }) => code }));
//   vi.mock("next/cache", () => ({ refresh: () => undefined }));
import { db } from "@/data/db";
import { type FormAction, untouched } from "@/text/form-state";
import { newBrowser, signInAs } from "./request";

export type Fields = Readonly<Record<string, string>>;

/** What the sender gets to see: where it went on to, or the codes of what was refused, by field. */
export type Outcome = {
  readonly to?: string;
  readonly errors?: Readonly<Record<string, string>>;
  readonly ask?: string;
  /** What a refusal names one by one, by field. */
  readonly lists?: Readonly<Record<string, readonly string[]>>;
};

export async function sendForm(action: FormAction, fields: Fields): Promise<Outcome> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  try {
    const { errors, ask, lists } = await action(untouched, form);
    return { errors, ...(ask && { ask: ask.sentence }), ...(lists && { lists }) };
  } catch (error) {
    return { to: destination(error) };
  }
}

/** The address that Next's redirect throws; "404" for a page not found. */
function destination(error: unknown): string {
  const digest = (error as { digest?: string }).digest ?? "";
  if (digest.startsWith("NEXT_REDIRECT")) return digest.split(";").slice(2, -2).join(";");
  if (digest.includes("404")) return "404";
  throw error;
}

/** Signed in as one of the demo's users, in a browser of their own. */
export async function signInAsDemo(email: string) {
  newBrowser();
  const { id } = await db.user.findUniqueOrThrow({ where: { email }, select: { id: true } });
  await signInAs(id);
}
