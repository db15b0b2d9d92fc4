"use server";
import { action } from "@/access/action";
import { ChargeEnd, ChargeInput } from "@/domain/sourcing/group-charge";
import { sourcesAddress } from "../sources-query";
import { assign, end } from "./charge-acts";

export const assignCharge = action("member.keep", ChargeInput, assign, ({ code }) =>
  sourcesAddress(code, { done: "assigned" }),
);

export const endCharge = action("member.keep", ChargeEnd, end, ({ code }) => sourcesAddress(code, { done: "ended" }));
