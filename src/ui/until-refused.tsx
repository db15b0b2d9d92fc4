"use client";

import type { ReactNode } from "react";
import { useField } from "./form-context";

type Props = { readonly name: string; readonly children: ReactNode };

/** What stands in a form until the field is refused, whose refusal says the same. */
export const UntilRefused = ({ name, children }: Props) => (useField(name).error ? null : children);
