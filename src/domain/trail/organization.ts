import { z } from "zod";
import { kinds, type OrganizationKind } from "../organization";
import type { Reader } from "./line";

const Arranged = z.object({ name: z.string(), from: z.string(), kind: z.enum(kinds).optional() });
const Was = z.object({ name: z.string(), kind: z.enum(kinds).optional() });
const Founded = z.object({ name: z.string(), foundedOn: z.string() });
const Closed = z.object({ closedOn: z.string() });
const Authorised = z.object({ mayDecide: z.boolean(), from: z.string(), number: z.string().nullable() });

/** What became of an organization; `described` = its sector or areas. */
export type Becoming =
  | {
      readonly became: "founded" | "arranged";
      readonly was: string | undefined;
      readonly name: string;
      readonly on: string;
      /** The kind before and since, where it is another. */
      readonly kinds?: readonly [OrganizationKind, OrganizationKind];
    }
  | { readonly became: "closed"; readonly on: string }
  /** A committee decides on admissions in its superior's place since, or no longer. */
  | { readonly became: "authorised" | "unauthorised"; readonly on: string; readonly number: string | null }
  | { readonly became: "described" };

export type OrganizationAct = { readonly kind: "organization"; readonly becoming: Becoming };

export const readOrganization: Reader<OrganizationAct> = ({ before, after }) => ({
  kind: "organization",
  becoming: becomingOf(before, after),
});

function becomingOf(before: unknown, after: unknown): Becoming {
  const founded = Founded.safeParse(after).data;
  if (founded) return { became: "founded", was: undefined, name: founded.name, on: founded.foundedOn };
  const arranged = Arranged.safeParse(after).data;
  const was = Was.safeParse(before).data;
  if (arranged) {
    const { name, from: on, kind } = arranged;
    const turned = kind && was?.kind && kind !== was.kind ? { kinds: [was.kind, kind] as const } : {};
    return { became: "arranged", was: was?.name, name, on, ...turned };
  }
  const authorised = Authorised.safeParse(after).data;
  if (authorised) {
    const { mayDecide, from: on, number } = authorised;
    return { became: mayDecide ? "authorised" : "unauthorised", on, number };
  }
  const closed = Closed.safeParse(after).data;
  return closed ? { became: "closed", on: closed.closedOn } : { became: "described" };
}
