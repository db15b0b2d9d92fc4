"use client";

import type { ComponentProps } from "react";
import { Field } from "./field";

type Props = Omit<ComponentProps<typeof Field>, "type" | "figures" | "value"> & {
  /** ISO, "2024-03-15". */
  readonly value?: string | undefined;
};

/** A day: shown in the browser's own way, sent as ISO text. */
export const DateField = (props: Props) => <Field type="date" width="12rem" {...props} />;
