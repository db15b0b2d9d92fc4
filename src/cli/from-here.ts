import path from "node:path";

/** A file as the operator named it: npm runs commands in the project's folder, and keeps where it was called. */
export const fromHere = (file: string) => path.resolve(process.env.INIT_CWD ?? ".", file);
