import { z } from "zod";
import { Text } from "./input";

/** A person's name: letters with their marks, spaces, hyphens, apostrophes and full stops, in NFC. */
export const PersonName = Text(100)
  .transform((name) => name.replace(/\s+/g, " "))
  .pipe(z.string().regex(/^[\p{L}\p{M}][\p{L}\p{M} .'’-]+$/u, "person.nameInvalid"));
