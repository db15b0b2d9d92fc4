"use client";

import { useLinkStatus } from "next/link";

/** While its link's page is on the way the style sheet shows the note of the root layout, in words. */
export const LinkWait = () => (useLinkStatus().pending ? <span data-waits="" /> : null);
