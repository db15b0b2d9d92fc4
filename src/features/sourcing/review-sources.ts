import "server-only";
import type { AskAccess } from "@/access/access-to";
import type { Provenance } from "@/data/ledger/entries";
import { findOrganization, findOrganizations } from "@/data/organizations/organizations";
import { type HeldCell, type Reviewed, saveJudgements, saveReviews } from "@/data/sourcing/source-review-changes";
import type { Access } from "@/domain/access";
import type { Organization } from "@/domain/organization";
import type { Problem } from "@/domain/problem";
import { no, noneOf, type Result, yes } from "@/domain/result";
import { judgeSource, type NewReview, reviewSource, type SourceReview } from "@/domain/sourcing/source-review";
import { type JudgementInput, type ReviewInput, reviewField } from "@/domain/sourcing/source-review-input";

/** Takes in the reviews that were entered for the cells of an organization: all of them or none. */
export async function reviewSources(
  access: Access<"source.review">,
  ask: AskAccess,
  { key, ...input }: ReviewInput,
  provenance?: Provenance,
): Promise<Result<Reviewed>> {
  const wanted = new Map(
    Object.entries(input.rows).flatMap(([code, { result, ...row }]) =>
      result ? [[code, { result, ...row }] as const] : [],
    ),
  );
  if (wanted.size === 0) return no("source.nothingReviewed");
  const at = await cellsOf(access, ask, input.organization, [...wanted.keys()]);
  if (!at.ok) return at;
  const { year, on } = input;
  const write = { ...at.value, year, on, once: { key, body: input }, ...(provenance && { provenance }) };
  return saveReviews(access, write, (cells) => {
    const problems = cells.flatMap(({ organization, review }) => {
      const row = wanted.get(organization.code);
      const facts = { organization, year, on, today: access.today, held: review };
      return row ? problemsAt(organization.code, row.seen, review, reviewSource(row, facts)) : [];
    });
    const checked = noneOf(once(problems));
    if (!checked.ok) return checked;
    return yes(new Map(cells.flatMap(({ organization: { id, code } }) => asked(id, wanted.get(code)))));
  });
}

const asked = (id: number, review: NewReview | undefined) => (review ? [[id, review] as const] : []);

/** What the superior says to the reviews that were ticked. */
export async function judgeSources(
  access: Access<"source.judge">,
  ask: AskAccess,
  { key, list: _, ...input }: JudgementInput,
): Promise<Result<Reviewed>> {
  const codes = Object.keys(input.reviews);
  if (codes.length === 0) return no("source.nothingTicked");
  const at = await cellsOf(access, ask, input.organization, codes);
  if (!at.ok) return at;
  const judgement = { isAccepted: input.act === "ACCEPT", reason: input.reason ?? null };
  const write = { ...at.value, year: input.year, once: { key, body: input } };
  return saveJudgements(access, write, judgement, (cells) => {
    const problems = cells.flatMap(({ organization: { code }, review }) =>
      problemsOfJudgement(code, input, review, judgeSource(review, judgement.isAccepted, input.reason)),
    );
    const checked = noneOf(once(problems));
    return checked.ok ? yes(cells.flatMap(({ review }) => review ?? [])) : checked;
  });
}

type Cells = { readonly parent: Organization; readonly cells: readonly Organization[] };

/** The organization whose page it is, and those of its cells that are written to; each has to be the visitor's to write to. */
async function cellsOf(
  access: Access<"source.review" | "source.judge">,
  ask: AskAccess,
  code: string,
  codes: readonly string[],
): Promise<Result<Cells>> {
  const reader = await ask("organization.read");
  const parent = reader && (await findOrganization(reader, code));
  if (!parent) return no("organization.unknown");
  const cells = (await findOrganizations(access, codes)).filter(({ path }) => path.startsWith(parent.path));
  return cells.length === codes.length ? yes({ parent, cells }) : no("organization.unknown");
}

/** A refusal at the field of its cell; what somebody else has written since it was shown is named, never overwritten. */
function problemsAt(code: string, seen: string, review: HeldCell["review"], checked: Result<null>): Problem[] {
  if ((review?.id ?? "") !== seen) return [{ code: "source.changedMeanwhile", field: reviewField("result", code) }];
  return checked.ok ? [] : checked.problems.map((problem) => ({ ...problem, ...fieldAt(problem, code) }));
}

/** Causes are folded away: what is wrong with them is said at the result. */
const fieldAt = ({ field = "" }: Problem, code: string) => {
  if (field === "on") return { field };
  return { field: reviewField(field === "outstanding" ? "outstanding" : "result", code) };
};

function problemsOfJudgement(
  code: string,
  { reviews }: Pick<JudgementInput, "reviews">,
  review: SourceReview | null,
  checked: Result<null>,
): Problem[] {
  const field = `review.${code}`;
  if (review?.id !== reviews[code]) return [{ code: "source.changedMeanwhile", field }];
  return checked.ok ? [] : checked.problems.map((problem) => ({ ...problem, field: problem.field ?? field }));
}

/** What is wrong with all of them is said once. */
const once = (problems: readonly Problem[]) =>
  problems.filter(
    (one, index) => problems.findIndex(({ code, field }) => code === one.code && field === one.field) === index,
  );
