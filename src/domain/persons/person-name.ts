import { z } from "zod";
import { Text } from "../input";

/**
 * A person's name: letters with their marks, spaces, hyphens, apostrophes and full stops, in NFC. No language writes more
 * than three marks that no letter has taken in: more of them run over the lines above and below.
 */
export const PersonName = Text(100)
  .transform((name) => name.replace(/\s+/g, " "))
  .pipe(z.string().regex(/^(?!.*\p{M}{4})[\p{L}\p{M}][\p{L}\p{M} .'’-]+$/u, "person.nameInvalid"));
