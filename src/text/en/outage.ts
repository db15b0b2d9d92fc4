import type { SameWords } from "../same-words";
import type { outage as vi } from "../vi/outage";

export const outage = {
  product: "Nguồn",
  heading: {
    away: "The server cannot fetch figures just now",
    full: "The server has no room left",
    address: "This is no address",
    foreign: "Another web site asked for this file",
    busy: "The server is making many report files",
    unforeseen: "This page could not be opened",
  },
  text: {
    away: "The database is starting again, which commonly takes some seconds. Nothing you have recorded is lost.",
    full: "Tell whoever runs the server to make room. Nothing you have recorded is lost.",
    address: "The address holds characters that cannot be read. Please check the link, or start from the first page.",
    foreign: "Each file taken away is noted in your name. If you want it yourself, choose “Try again”.",
    busy: "Many people are taking files away at once. Please wait some 15 seconds, then choose “Try again”. No figures are concerned.",
    unforeseen: "The server failed while it made the page. Nothing you have recorded is lost.",
  },
  sent: "What you have just typed is still in your browser: wait some seconds, then reload this page and agree to send it again. Nothing is recorded twice.",
  retry: "Try again",
  home: "To the first page",
  code: "Code for support:",
} as const satisfies SameWords<typeof vi>;
