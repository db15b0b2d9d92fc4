import "server-only";
import type { Problem } from "@/domain/problem";
import { sentence } from "./sentence";
import { language } from "./words";

/** What a problem says to the visitor, in the visitor's language. */
export const problemSentence = async (problem: Problem): Promise<string> => sentence(problem, await language());
