import type { KeptUser } from "@/data/installation/user-list";
import { formatMoment } from "@/text/format";
import { language, words } from "@/text/words";
import { Blank } from "@/ui/blank";
import { ButtonLink } from "@/ui/button-link";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { PageHead } from "@/ui/page-head";
import { Pager } from "@/ui/pager";
import { Row } from "@/ui/row";
import { SearchForm } from "@/ui/search-form";
import { Table } from "@/ui/table";
import { grantWords, held } from "./grant-words";
import type { UserPage } from "./queries";

/** All users with what they were granted. */
export async function UsersView({ page: { users, text, next }, today }: { page: UserPage; today: string }) {
  const say = await words("users");
  const search = say("search");
  return (
    <>
      <PageHead title={say("title")} lead={say("lead")}>
        <ButtonLink kind="main" href="/users/new">
          {say("add")}
        </ButtonLink>
      </PageHead>
      <div className="flex pb-3">
        <SearchForm action="/users" label={search} placeholder={search} submit={say("searchSubmit")} query={text} />
      </div>
      {users.length === 0 ? (
        <Blank kind="empty" level={2} heading={say("nothing", { text })} />
      ) : (
        <Table
          fold
          caption={say("caption")}
          columns={[
            { head: say("name"), width: "28%" },
            { head: say("grants"), width: "54%" },
            { head: say("seen"), width: "18%" },
          ]}
        >
          {users.map((user) => (
            <UserRow key={user.id} user={user} today={today} />
          ))}
        </Table>
      )}
      <Pager
        label={say("pages")}
        next={next === undefined ? undefined : `/users?${new URLSearchParams({ q: text, after: String(next) })}`}
      />
    </>
  );
}

async function UserRow({ user, today }: { user: KeptUser; today: string }) {
  const [say, spell, tongue] = await Promise.all([words("users"), grantWords(), language()]);
  const grants = held(user.grants, today).map(spell);
  const notes = [user.isDisabled && say("disabled"), user.mustChangePassword && say("mustChange")].filter(Boolean);
  return (
    <Row>
      <NameCell href={`/users/${user.id}`} note={[user.email, ...notes].join(" · ")}>
        {user.name}
      </NameCell>
      <Cell folded="third">{grants.length > 0 ? grants.join("; ") : say("noGrant")}</Cell>
      <Cell folded="out">{user.seenAt ? formatMoment(user.seenAt, tongue) : say("never")}</Cell>
    </Row>
  );
}
