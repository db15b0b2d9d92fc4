import "server-only";
import { db } from "../db";

/** Whether nobody has put anything into the installation: neither an organization nor a user. */
export async function isEmpty(): Promise<boolean> {
  const [organizations, users] = await Promise.all([db.organization.count({ take: 1 }), db.user.count({ take: 1 })]);
  return organizations + users === 0;
}
