import { useWords } from "@/text/words";
import { BrandMark } from "./brand-mark";
import { LanguageForm } from "./language-form";
import { Link } from "./link";
import { SearchForm } from "./search-form";

type Props = {
  readonly home?: string;
  /** The reader's name and office; without it there is nobody to sign out. */
  readonly who?: string | undefined;
  /** Where the reader's own account is. */
  readonly account?: string | undefined;
  /** Where what is to be watched is, and how much of it is open. */
  readonly watch?: { readonly href: string; readonly open: number } | undefined;
  readonly signOut?: (() => Promise<void>) | undefined;
  /** What was searched for, on the page of its results. */
  readonly query?: string | undefined;
};

export function TopBar({ home = "/", who, account, watch, signOut, query }: Props) {
  const [say, product] = [useWords("frame"), useWords("product")];
  return (
    <header className="border-rule border-b print:hidden">
      <div className="wrap flex min-h-15 items-center gap-x-6 max-sm:flex-wrap max-sm:gap-x-4 max-sm:pb-2">
        <Link
          href={home}
          className="inline-flex min-h-target items-center gap-2 font-strong text-20 text-seal no-underline"
        >
          <BrandMark />
          {product("name")}
        </Link>
        {who ? (
          <SearchForm
            action="/organizations"
            label={say("searchLabel")}
            placeholder={say("searchPlaceholder")}
            submit={say("searchSubmit")}
            query={query}
          />
        ) : null}
        <div className="ml-auto flex flex-wrap items-center gap-x-4 text-14 max-sm:basis-full max-sm:justify-end">
          {watch ? (
            <Link href={watch.href} className="inline-flex min-h-target items-center">
              <span className="max-sm:sr-only">{say("watched", { open: watch.open })}</span>
              <span className="sm:hidden" aria-hidden="true">
                {say("watchedBrief", { open: watch.open })}
              </span>
            </Link>
          ) : null}
          {who && account ? (
            <Link href={account} className="inline-flex min-h-target items-center">
              <span className="max-sm:sr-only">{who}</span>
              <span className="sm:hidden" aria-hidden="true">
                {say("account")}
              </span>
            </Link>
          ) : null}
          <LanguageForm />
          {signOut ? (
            <form action={signOut}>
              <button
                type="submit"
                className="min-h-target text-14 text-pen underline decoration-1 underline-offset-[0.2em] hover:decoration-2"
              >
                {say("signOut")}
              </button>
            </form>
          ) : null}
        </div>
      </div>
    </header>
  );
}
