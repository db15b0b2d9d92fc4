import type { Client } from "pg";
import { hashPassword } from "@/features/auth/password";

export type Login = { readonly email: string; readonly code: string | null };

/** Where each login is at home: the root, the busiest place below it, and the first one below that which holds cells. */
const homes = `
  WITH busy AS (SELECT p.*, h.total FROM place p JOIN "Headcount" h ON h."organizationId" = p.id AND h."on" = '2025-06-30'),
  second AS (SELECT * FROM busy WHERE depth = 1 ORDER BY total DESC, id LIMIT 1),
  commune AS (SELECT b.* FROM busy b, second s WHERE b.path LIKE s.path || '%' AND b.kids > 0
    ORDER BY b.kind = 'COMMUNE' DESC, b.total DESC, b.id LIMIT 1)
  SELECT 'reviewer' AS role, id FROM place WHERE depth = 0
  UNION ALL SELECT 'board', id FROM second
  UNION ALL SELECT 'secretary', id FROM commune
  UNION ALL SELECT 'admin', NULL`;

/** A login for each role, all with one password. */
export async function addLogins(client: Client, password: string): Promise<readonly Login[]> {
  const { rows } = await client.query<Login>(
    `WITH home AS (${homes}),
    added AS (
      INSERT INTO "User" (email, name, "passwordHash") SELECT role || '@synthetic', role || ' (số liệu giả lập)', $1 FROM home
      RETURNING id, email),
    granted AS (
      INSERT INTO "Grant" ("userId", role, "organizationId")
      SELECT a.id, h.role::"Role", h.id FROM home h JOIN added a ON a.email = h.role || '@synthetic'
      RETURNING "userId", "organizationId")
    SELECT a.email, o.code FROM added a JOIN granted g ON g."userId" = a.id
    LEFT JOIN "Organization" o ON o.id = g."organizationId" ORDER BY a.id`,
    [await hashPassword(password)],
  );
  return rows;
}
