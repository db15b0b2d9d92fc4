import type { DemoArea } from "./story";

export const highland: DemoArea[] = ["MOUNTAIN", "ETHNIC_MINORITY"];
export const highlandBorder: DemoArea[] = ["MOUNTAIN", "BORDER", "ETHNIC_MINORITY"];
