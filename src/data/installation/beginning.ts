import "server-only";
import type { Access } from "@/domain/access";
import { no, type Result, yes } from "@/domain/result";
import { installationChain } from "../audit";
import { change } from "../change";
import { db } from "../db";
import { type NewOrganization, plant } from "../organizations/founding";
import type { NewUser } from "./users";

/** Whether anybody can sign in at all, or could once. */
export const hasUsers = async () => (await db.user.count({ take: 1 })) > 0;

/** The first admin and the top organization, in one change; refused as soon as there is any user. */
export const beginInstallation = (
  access: Access<"installation.begin">,
  user: NewUser,
  top: NewOrganization,
): Promise<Result<number>> =>
  change(access, { lock: [], chain: installationChain }, async (tx) => {
    // Of two who send the form at once the second waits here and then finds the first one's user.
    await tx.$executeRaw`LOCK TABLE "User" IN SHARE ROW EXCLUSIVE MODE`;
    if ((await tx.user.count({ take: 1 })) > 0) return no("firstRun.over");
    const planted = await plant(tx, top, null, (id) => [{ from: top.foundedOn, to: null, path: `/${id}/` }]);
    if (!planted.ok) return planted;
    const { id } = await tx.user.create({
      data: { ...user, grants: { create: { role: "admin" } } },
      select: { id: true },
    });
    const after = { user: id, organization: planted.value.id };
    return yes({ answer: id, line: { subject: "installation", after } });
  });
