import { Icon } from "./icon";

type Props = {
  readonly action: string;
  readonly label: string;
  readonly placeholder: string;
  readonly submit: string;
  readonly query?: string | undefined;
};

/** Search by address: GET, so that a result can be sent on. */
export const SearchForm = ({ action, label, placeholder, submit, query }: Props) => (
  <search className="relative mr-auto flex-[0_1_24rem] max-sm:order-3 max-sm:flex-[1_0_100%] print:hidden">
    <form action={action}>
      <Icon name="find" className="-translate-y-1/2 absolute top-1/2 left-3 text-ink-2" />
      <input
        type="search"
        name="q"
        aria-label={label}
        placeholder={placeholder}
        defaultValue={query}
        maxLength={100}
        className="input pl-9!"
      />
      <button
        type="submit"
        className="sr-only focus:not-sr-only focus:absolute focus:inset-y-1 focus:right-1 focus:bg-paper-2 focus:px-3"
      >
        {submit}
      </button>
    </form>
  </search>
);
