"use client";

import { use, useState, useSyncExternalStore } from "react";
import { Button } from "./button";
import { FormContext } from "./form-context";

/** What is shown once and carried elsewhere: one press on the text marks the whole of it; where the browser can, a button copies it. */
export function CopiedText({ text }: { text: string }) {
  const { words } = use(FormContext);
  const [isCopied, setCopied] = useState(false);
  const canCopy = useSyncExternalStore(never, hasClipboard, () => false);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <span className="flex w-full flex-wrap items-center gap-3">
      <code className="n select-all break-all text-15">{text}</code>
      {canCopy ? <Button onClick={copy}>{isCopied ? words.copied : words.copy}</Button> : null}
    </span>
  );
}

const never = () => () => undefined;

/** Browsers give none to pages that came without a certificate. */
const hasClipboard = () => Boolean(navigator.clipboard);
