"use server";
import { accessTo } from "@/access/access-to";
import { action } from "@/access/action";
import { yes } from "@/domain/result";
import { JudgementInput, ReviewInput } from "@/domain/sourcing/source-review-input";
import { judgeSources, reviewSources } from "./review-sources";
import { sourcesAddress } from "./sources-query";

export const saveSourceReviews = action(
  "source.review",
  ReviewInput,
  (access, input) => reviewSources(access, accessTo, input),
  ({ organization, year }) => sourcesAddress(organization, { year, done: "reviewed" }),
);

export const saveSourceJudgements = action(
  "source.judge",
  JudgementInput,
  async (access, input) => {
    const judged = await judgeSources(access, accessTo, input);
    return judged.ok ? yes({ ...judged.value, act: input.act, list: input.list }) : judged;
  },
  ({ organization, year, act, list }) =>
    sourcesAddress(organization, {
      ...(list && { show: "waiting" }),
      year,
      done: act === "ACCEPT" ? "accepted" : "sentBack",
    }),
);
