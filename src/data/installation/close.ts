import "server-only";
import { db } from "../db";

/** Lets a command end at once instead of waiting for its idle connections. */
export const closeDatabase = () => db.$disconnect();
