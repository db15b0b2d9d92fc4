import { may } from "@/access/may";
import { words } from "@/text/words";
import { Link } from "@/ui/link";
import { Section } from "@/ui/section";
import { Split } from "@/ui/split";
import { ArrangeForm } from "./arrange-form";
import { AuthoriseForm } from "./authorise-form";
import { BelowList } from "./below-list";
import { CloseForm } from "./close-form";
import { DescribeForm } from "./describe-form";
import { DoneNotice } from "./done-notice";
import { FoundForm } from "./found-form";
import { changes, type KeepPage, mayHaveBelow } from "./keep-page";
import { PlaceFacts } from "./place-facts";

/** The place of an organization: what stands below it and what it is, with the forms that change either. */
export async function KeepView({ page }: { page: KeepPage }) {
  return (
    <>
      <DoneNotice done={page.done} />
      <Split even>
        <div>
          {mayHaveBelow(page) ? (
            <>
              <FoundForm page={page} />
              <BelowList page={page} />
            </>
          ) : (
            <PlaceFacts page={page} />
          )}
        </div>
        <div>
          {mayHaveBelow(page) ? <PlaceFacts page={page} /> : null}
          {page.standing.organization.closedOn ? null : <Changes page={page} />}
        </div>
      </Split>
    </>
  );
}

async function Changes({ page }: { page: KeepPage }) {
  const say = await words("keep");
  const { code, kind, path } = page.standing.organization;
  // Only who decides above authorises a committee to decide in its place.
  const authorises = kind === "GRASSROOTS_COMMITTEE" && (await may("candidate.decide", path));
  return (
    <Section id="change" heading={say("changesHeading")} screenOnly>
      <ul>
        {changes
          .filter((change) => authorises || change !== "authorise")
          .map((change) => (
            <li key={change} className="border-rule border-b py-1">
              {change === page.change ? (
                <>
                  <h3 className="pt-2">{say(`${change}Heading`)}</h3>
                  <div className="pb-4">
                    <ChangeForm page={page} />
                  </div>
                </>
              ) : (
                <Link
                  href={`/organizations/${code}/keep?change=${change}#change`}
                  className="inline-flex min-h-target items-center text-15"
                >
                  {say(`${change}Heading`)}
                </Link>
              )}
            </li>
          ))}
      </ul>
    </Section>
  );
}

function ChangeForm({ page }: { page: KeepPage }) {
  if (page.change === "arrange") return <ArrangeForm page={page} />;
  if (page.change === "authorise") return <AuthoriseForm page={page} />;
  return page.change === "describe" ? <DescribeForm page={page} /> : <CloseForm page={page} />;
}
