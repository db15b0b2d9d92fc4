"use client";

import { useField } from "./form-context";
import { Notice } from "./notice";

type Props = {
  /** Made anew with every fresh form. */
  readonly value: string;
  /** Where a fresh form is, for who changed one that was recorded already, and what the link says. */
  readonly fresh: { readonly href: string; readonly label: string };
};

/** What makes a form count once however often it is sent: back, sent again or retried, it carries the same key. */
export function KeyField({ value, fresh }: Props) {
  const { id, error, typed } = useField("key");
  return (
    <div id={id} tabIndex={-1}>
      <input type="hidden" name="key" value={typed ?? value} />
      {error ? (
        <div className="mb-4">
          <Notice tone="bad">
            {/* The page must be fetched anew, or the form would keep its key. */}
            <a href={fresh.href} data-anew="" className="inline-flex min-h-target items-center">
              {fresh.label}
            </a>
          </Notice>
        </div>
      ) : null}
    </div>
  );
}
