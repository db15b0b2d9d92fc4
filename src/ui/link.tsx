import type { Route } from "next";
import NextLink from "next/link";
import type { ComponentProps } from "react";
import { LinkWait } from "./link-wait";

type Props = Omit<ComponentProps<"a">, "href" | "ref" | `on${string}`> & { readonly href: string };

/** Nothing is fetched before it is asked for: slow lines, and every page costs the server a rendering. */
export const Link = ({ href, children, ...rest }: Props) => (
  <NextLink href={href as Route} prefetch={false} {...rest}>
    {children}
    <LinkWait />
  </NextLink>
);
