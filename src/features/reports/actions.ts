"use server";
import { accessTo } from "@/access/access-to";
import { action } from "@/access/action";
import { SignInput, sign } from "./sign";
import { FreezeInput, freeze, OrderInput, order, WriteInput, writeReport } from "./write";

export const saveWords = action(
  "report.write",
  WriteInput,
  (access, input) => writeReport(access, accessTo, input),
  ({ code, period }) => `/organizations/${code}/reports/new?period=${period}&done=saved`,
);

export const freezeFigures = action(
  "report.write",
  FreezeInput,
  (access, input) => freeze(access, accessTo, input),
  ({ code, id }) => `/organizations/${code}/reports/${id}?done=frozen`,
);

export const signPaper = action(
  "report.write",
  SignInput,
  (access, input) => sign(access, accessTo, input),
  ({ code, id }) => `/organizations/${code}/reports/${id}?done=signed`,
);

export const makeAnnex = action(
  "attainment.read",
  OrderInput,
  order,
  ({ code, id }) => `/organizations/${code}/reports/annexes/${id}`,
);
