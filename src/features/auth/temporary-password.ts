import { randomInt } from "node:crypto";

// Without letters and digits that are mistaken for each other when read aloud or from paper.
const letters = "abcdefghjkmnpqrstuvwxyz23456789";

/** A password of 77 bits that can be read aloud: "k7mp-x2rt-9wqa-hd4n". */
export const temporaryPassword = () => Array.from({ length: 4 }, group).join("-");

const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("");
