import "server-only";
import { databaseAnswers } from "@/data/installation/health";

export type Health = { readonly status: "ok" | "unavailable" };

/** Whether the product can serve: its database answers. */
export const healthOf = async (): Promise<Health> => ({ status: (await databaseAnswers()) ? "ok" : "unavailable" });
