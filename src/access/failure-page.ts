import "server-only";
import { createHash } from "node:crypto";
import type { Failure } from "@/data/failure";
import { outage as en } from "@/text/en/outage";
import type { Language } from "@/text/language";
import { outage as vi } from "@/text/vi/outage";

type Told = {
  readonly failure: Failure | "address" | "foreign" | "busy" | undefined;
  /** What the log calls it. */
  readonly code: string;
  readonly language: Language;
  /** Whether a form was sent, whose text only the browser still has. */
  readonly sent: boolean;
};

/** The page shown in place of one that could not be made: it needs no script, no database and no other file. */
export function failurePage({ failure, code, language, sent }: Told): string {
  const words = { vi, en }[language];
  const kind = kinds[failure ?? "unforeseen"];
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${words.heading[kind]} – ${words.product}</title>
<style>${style}</style>
</head>
<body>
<header><p>${mark} ${words.product}</p></header>
<main>
<h1>${words.heading[kind]}</h1>
<p>${words.text[kind]}</p>
${waysOn(failure, sent, words)}
<p class="code">${words.code} <b>${code}</b></p>
</main>
</body>
</html>
`;
}

/** Sending again may help, or opening again; an address that is none stays so. */
function waysOn(failure: Told["failure"], sent: boolean, words: typeof vi | typeof en) {
  if (failure === "address") return `<p><a href="/">${words.home}</a></p>`;
  return sent ? `<p>${words.sent}</p>` : `<p><a href="">${words.retry}</a></p>`;
}

// As ui/brand-mark.tsx draws it.
const mark = `<svg viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true"><path d="M2 4c8 0 8 8 13 8M2 12h20M2 20c8 0 8-8 13-8"/></svg>`;

const kinds = {
  "failure.databaseAway": "away",
  "failure.diskFull": "full",
  address: "address",
  foreign: "foreign",
  busy: "busy",
  unforeseen: "unforeseen",
} as const;

// The paper, ink and seal of ui/styles/theme.css; that sheet's own address changes with each build.
const style = `:root{color-scheme:light dark;--paper:#fbfaf6;--ink:#1b1a17;--ink-2:#57534b;--rule:#d8d3c7;--seal:#9c1b1e;--pen:#1c4b73}
@media(prefers-color-scheme:dark){:root{--paper:#171613;--ink:#ece8df;--ink-2:#b7b1a5;--rule:#3b3730;--seal:#f2968e;--pen:#8fbce2}}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 "Be Vietnam Pro","Segoe UI",Roboto,"Noto Sans",Arial,sans-serif}
header{border-bottom:1px solid var(--rule)}
header p{display:flex;gap:.5rem;align-items:center;margin:0 auto;padding:.9rem 1rem;max-width:80rem;font-weight:600;font-size:1.25rem;color:var(--seal)}
main{margin:0 auto;padding:1.5rem 1rem;max-width:80rem}
main>*{max-width:40rem}
h1{margin:0 0 .5rem;font-size:1.5rem;line-height:1.3}
p{margin:0 0 1rem}
a{display:inline-flex;align-items:center;min-height:2.75rem;color:var(--pen)}
.code{color:var(--ink-2);font-size:.875rem}`;

/** Nothing but its own style may be used by the page. */
export const failurePolicy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;
