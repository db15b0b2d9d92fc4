import { openapi } from "@/features/description/openapi";

export const GET = () => Response.json(openapi, { headers: { "Cache-Control": "public, max-age=300" } });
