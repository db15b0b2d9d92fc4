import { asOf, cite } from "./sources";
import type { DemoReview } from "./story";

/**
 * The cells that the article calls exhausted, with the causes it gives for the commune. Its day stands for that of the
 * review; nothing says that the district has accepted it.
 */
export const reviews: DemoReview[] = ["muong-hum-cong-an-xa", "muong-hum-tram-y-te-xa"].map((code) => ({
  code,
  year: 2023,
  on: asOf("MH-4"),
  result: "EXHAUSTED",
  causes: ["FEW_INHABITANTS", "YOUNG_AWAY", "SCHOOLING"],
  certainty: "DERIVED",
  source: cite("MH-4", "năm rà soát và nguyên nhân của chi bộ suy ra từ nguyên nhân chung của xã"),
}));
