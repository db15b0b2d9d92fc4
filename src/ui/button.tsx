import type { ComponentProps } from "react";
import { type ButtonKind, buttonLook } from "./button-look";

type Props = ComponentProps<"button"> & { readonly kind?: ButtonKind };

export const Button = ({ kind = "plain", type = "button", className, ...rest }: Props) => (
  <button type={type} className={buttonLook(kind, className)} {...rest} />
);
