import { nameOfOrder, type ReviewOrder } from "@/domain/figures/review-order";
import type { ReviewAsked } from "./asked";

type At = Pick<ReviewAsked, "standing" | "period" | "level">;

/** The parts of a review, each a page. */
export const reviewPages = ["places", "people", "years"] as const;
export type ReviewPage = (typeof reviewPages)[number];

export const reviewPath = (code: string, page: ReviewPage) =>
  `/organizations/${code}/review${page === "places" ? "" : `/${page}`}`;

/** The address of a review as it is read: period, level and order, so that whoever opens it sees the same. */
export const reviewAddress = ({ standing, period, level }: At, page: ReviewPage = "places", order?: ReviewOrder) =>
  `${reviewPath(standing.organization.code, page)}?period=${period.name}${
    level ? `&level=${level.level}` : ""
  }${order ? `&sort=${nameOfOrder(order)}` : ""}`;

type ReviewTable = "places" | "causes" | "funnel" | "people" | "cohorts" | "compare" | "years" | "terms";

/** Where a table of a review is to be had as a file. */
export const reviewCsv = ({ standing, period, level }: At, table: ReviewTable, order?: ReviewOrder) =>
  `/organizations/${standing.organization.code}/review.csv?period=${period.name}${level ? `&level=${level.level}` : ""}&table=${table}${
    order ? `&sort=${nameOfOrder(order)}` : ""
  }`;
