import "server-only";
import { isDemo } from "@/data/installation/settings";

/** Whether what is shown is the demo, and must say so. */
export const isDemoNow = () => isDemo();
