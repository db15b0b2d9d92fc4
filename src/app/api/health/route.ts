import { healthOf } from "@/features/health/queries";

export const dynamic = "force-dynamic";

export async function GET() {
  const health = await healthOf();
  return Response.json(health, {
    status: health.status === "ok" ? 200 : 503,
    headers: { "Cache-Control": "no-store" },
  });
}
