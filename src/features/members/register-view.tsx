import { may } from "@/access/may";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Actions } from "@/ui/actions";
import { Blank } from "@/ui/blank";
import { ButtonLink } from "@/ui/button-link";
import { Download } from "@/ui/download";
import { Icon } from "@/ui/icon";
import { Pager } from "@/ui/pager";
import { Section } from "@/ui/section";
import { MemberCounts } from "./member-counts";
import type { Named, Register } from "./register";
import { RegisterFilter } from "./register-filter";
import { registerQuery } from "./register-query";
import { RegisterTable } from "./register-table";

/** The register of an organization: its members by name for who handles them, for all others how many they are. */
export async function RegisterView({ register }: { register: Register }) {
  const { standing, today, counted: here, named, counts } = register;
  const [say, tongue] = await Promise.all([words("members"), language()]);
  const total = here.official + here.probationary;
  return (
    <>
      <p className="pb-2">
        {say("counted", {
          total,
          official: here.official,
          probationary: here.probationary,
          day: formatDay(today, tongue),
        })}
      </p>
      {named ? (
        <NamedPart register={register} named={named} />
      ) : (
        <>
          <p className="text-14 text-ink-2">
            <Icon name="lock" className="mr-1.5" />
            {say("closed")}
          </p>
          <MemberCounts below={counts} caption={say("countsOf", { name: standing.organization.name })} />
        </>
      )}
    </>
  );
}

async function NamedPart({ register, named }: { register: Register; named: Named }) {
  const { standing, query } = register;
  const { lines, places, hamlets, last } = named;
  const say = await words("members");
  const here = `/organizations/${standing.organization.code}/members`;
  return (
    <>
      <Actions>
        {(await may("member.keep", standing.organization.path)) ? (
          <>
            <ButtonLink href={`${here}/new`}>{say("newLink")}</ButtonLink>
            <ButtonLink href={`/organizations/${standing.organization.code}/persons`}>{say("twinsLink")}</ButtonLink>
          </>
        ) : null}
        <ButtonLink href={`${here}/transfers`}>{say("transfersLink")}</ButtonLink>
      </Actions>
      <RegisterFilter query={query} places={places} hamlets={hamlets} />
      {lines.length > 0 ? (
        <Section
          heading={say(`heading.${query.status}`)}
          aside={<Found named={named} file={`${here}.csv${registerQuery({ ...query, at: "" })}`} />}
        >
          <RegisterTable lines={lines} caption={say("title")} isCell={places.length === 0} />
        </Section>
      ) : (
        <Blank kind="empty" level={2} heading={say(query.q ? "nobodyFound" : "nobody")}>
          <p>{say(query.q ? "nobodyFoundText" : "nobodyText")}</p>
        </Blank>
      )}
      <Pager label={say("pages")} next={last && `${here}${registerQuery(query, { after: last })}`} />
    </>
  );
}

async function Found({ named: { found, isMore }, file }: { named: Named; file: string }) {
  const say = await words("members");
  return (
    <>
      {found === undefined ? null : `${say(isMore ? "foundMore" : "found", { count: found })} · `}
      <Download href={file} table={say("title")} />
    </>
  );
}
