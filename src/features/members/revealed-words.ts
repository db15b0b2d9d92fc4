import "server-only";
import { ethnicGroupNamed } from "@/domain/persons/ethnic-group";
import { type SealedField, sealedFields } from "@/domain/persons/facts";
import { words } from "@/text/words";

/** What was opened, in a sentence: "Số định danh: 012345678901 · Dân tộc: Mông". */
export async function revealedWords(opened: Partial<Record<SealedField, string>>): Promise<{ message: string }> {
  const say = await words("members");
  const read = (field: SealedField, text: string) =>
    field === "ethnicGroup" ? (ethnicGroupNamed(text) ?? text) : text;
  const said = sealedFields.flatMap((field) => {
    const text = opened[field];
    return text === undefined ? [] : [`${say(`field.${field}`)}: ${read(field, text)}`];
  });
  return { message: said.length > 0 ? said.join(" · ") : say("nothingSealed") };
}
