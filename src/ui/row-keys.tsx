"use client";

import type { KeyboardEvent, ReactNode } from "react";

const steps: Partial<Record<string, number>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };

/** Enter and the arrow keys go from row to row of the `CellField`s inside; after the last row Enter goes on to the next field. */
export function RowKeys({ children }: { children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the fields inside are what is used; this only hears their keys
    <div onKeyDown={move}>{children}</div>
  );
}

function move(press: KeyboardEvent<HTMLDivElement>) {
  const step = steps[press.key];
  const field = press.target;
  if (!step || !(field instanceof HTMLInputElement) || field.dataset.rowField === undefined) return;
  if (press.altKey || press.ctrlKey || press.metaKey || press.nativeEvent.isComposing) return;
  // Enter would send a table that is half filled in.
  press.preventDefault();
  const fields = [...press.currentTarget.querySelectorAll<HTMLInputElement>("input[data-row-field]")];
  const next = fields[fields.indexOf(field) + step] ?? (press.key === "Enter" ? after(field, fields) : undefined);
  next?.focus();
  if (next instanceof HTMLInputElement) next.select();
}

/** The field of the form that comes after the last row. */
function after(field: HTMLInputElement, rows: readonly HTMLInputElement[]) {
  const last = rows.at(-1);
  const all = [...(field.form?.elements ?? [])];
  const at = last ? all.indexOf(last) : -1;
  return all.slice(at + 1).find((one): one is HTMLElement => one instanceof HTMLElement && one.tabIndex >= 0);
}
