import type { ComponentProps } from "react";
import { type ButtonKind, buttonLook } from "./button-look";
import { Link } from "./link";

type Props = ComponentProps<typeof Link> & { readonly kind?: ButtonKind };

export const ButtonLink = ({ kind = "plain", className, ...rest }: Props) => (
  <Link className={buttonLook(kind, className)} {...rest} />
);
