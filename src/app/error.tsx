"use client";

import { useRouter } from "next/navigation";
import { startTransition, useSyncExternalStore } from "react";
import { failure as en } from "@/text/en/failure";
import { languageCookie } from "@/text/language";
import { failure as vi } from "@/text/vi/failure";
import { Blank } from "@/ui/blank";
import { Button } from "@/ui/button";
import { Page } from "@/ui/page";

/** Runs in the browser, where no dictionary is: the few words it needs are brought along in both languages. */
export default function Failure({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const isEnglish = useSyncExternalStore(never, readsEnglish, () => false);
  const words = isEnglish ? en : vi;
  const router = useRouter();
  // What failed on the server must be asked for again; drawing it anew would show the same failure.
  const retry = () =>
    startTransition(() => {
      router.refresh();
      reset();
    });
  return (
    <Page>
      <Blank
        kind="error"
        level={1}
        heading={words.heading}
        actions={
          <>
            <Button onClick={retry}>{words.retry}</Button>
            {error.digest ? (
              <span className="text-13 text-ink-2">
                {words.code} <span className="n">{error.digest}</span>
              </span>
            ) : null}
          </>
        }
      >
        <p>{words.text}</p>
      </Blank>
    </Page>
  );
}

const never = () => () => undefined;

const readsEnglish = () => document.cookie.split("; ").includes(`${languageCookie}=en`);
