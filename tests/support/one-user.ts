// Users and nothing else, in a database that is otherwise empty.
import { db } from "@/data/db";
import { hashPassword } from "@/features/auth/password";

export const password = "nguồn trong suối nhỏ";
const passwordHash = await hashPassword(password);

/** Forgets whatever earlier tests did; then there is lan@x, user 1. */
export async function oneUser() {
  await db.$executeRaw`TRUNCATE "User", "SignInDelay", "Setting" RESTART IDENTITY CASCADE`;
  await db.user.create({ data: { email: "lan@x", name: "Lan", passwordHash } });
}

/** Grants user 1 a role at muong-hum. */
export async function grant(role: "board" | "secretary" | "reviewer" | "admin", until: string | null = null) {
  const place = { code: "muong-hum", kind: "COMMUNE", name: "Mường Hum", folded: "muong hum", path: "/7/" } as const;
  const { id: organizationId } = await db.organization.upsert({
    where: { code: place.code },
    create: { ...place, foundedOn: new Date("1950-01-01") },
    update: {},
  });
  await db.grant.create({ data: { userId: 1, role, organizationId, until: until === null ? null : new Date(until) } });
}

/** Makes the database the demo, on a day. */
export async function becomeDemo(today: string) {
  const from = new Date("1900-01-01");
  await db.setting.createMany({
    data: [
      { name: "installation.demo", from, value: true },
      { name: "demo.today", from, value: today },
    ],
  });
}
