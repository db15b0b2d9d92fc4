import type { ReactNode } from "react";
import { enter } from "@/access/enter";
import { PeriodSwitch } from "@/features/attainment/period-switch";
import { type ReviewPage, reviewPath } from "@/features/attainment/review/address";
import type { ReviewAsked } from "@/features/attainment/review/asked";
import { reviewHead } from "@/features/attainment/review/head";
import { OrganizationFrame } from "@/features/organizations/organization-frame";

type Props = {
  readonly page: ReviewAsked;
  readonly part: ReviewPage;
  /** Whether the address names the level, and so shall that of another period. */
  readonly hasLevel: boolean;
  readonly children: ReactNode;
};

/** What stands around each page of a review. */
export async function ReviewFrame({ page, part, hasLevel, children }: Props) {
  const [{ today }, { heading, lead }] = [await enter("attainment.read"), await reviewHead(page)];
  return (
    <OrganizationFrame
      standing={page.standing}
      current="review"
      heading={heading}
      lead={lead}
      aside={
        <PeriodSwitch
          report={{ ...page, quotasOn: null }}
          today={today}
          address={reviewPath(page.standing.organization.code, part)}
          rest={hasLevel ? `&level=${page.level?.level}` : ""}
        />
      }
    >
      {children}
    </OrganizationFrame>
  );
}

/** The title of the window, where there is such a page. */
export const reviewTitle = async (page: ReviewAsked | "period" | undefined) =>
  page && page !== "period" ? { title: (await reviewHead(page)).title } : {};
