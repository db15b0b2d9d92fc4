import type { ComponentProps } from "react";

type Props = Omit<ComponentProps<"a">, "href" | "ref" | `on${string}`> & { readonly href: string };

/** A link to a page of ours. `SoftLinks` follows it; nothing is fetched before it is asked for. */
export const Link = (props: Props) => <a {...props} />;
