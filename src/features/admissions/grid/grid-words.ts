import "server-only";
import { sentence } from "@/text/sentence";
import { language, words } from "@/text/words";

/** Words with gaps ("{count}"), filled in the browser, where no dictionary runs. */
export async function gridWords() {
  const [say, sayLedger, to] = await Promise.all([words("grid"), words("admissions"), language()]);
  type Mistyped = "input.notWhole" | "input.negative" | "input.tooLarge" | "input.required";
  const reason = (code: Mistyped) => sentence({ code }, to);
  return {
    language: to,
    saved: say.raw("saved"),
    waiting: say.raw("waiting"),
    refused: say.raw("refused"),
    unexplained: say.raw("unexplained"),
    conflicts: say.raw("conflicts"),
    allSaved: say("allSaved"),
    notLive: say("notLive"),
    broken: say("broken"),
    over: say("over"),
    signIn: say("signIn"),
    ask: say("ask"),
    undo: say("undo"),
    cell: say.raw("cell"),
    less: say.raw("less"),
    more: say.raw("more"),
    before: say("before"),
    after: say("after"),
    stateSaved: say("stateSaved"),
    stateWaiting: say("stateWaiting"),
    whyRefused: say.raw("whyRefused"),
    whyConflict: say.raw("whyConflict"),
    whyClear: say.raw("whyClear"),
    stored: say.raw("stored"),
    empty: say("empty"),
    silent: say("silent"),
    keepTheirs: say.raw("keepTheirs"),
    sendMine: say.raw("sendMine"),
    drop: say("drop"),
    again: say("again"),
    confirm: say("confirm"),
    reason: sayLedger("reason"),
    reasonLead: say.raw("reasonLead"),
    reasonHint: say("reasonHint"),
    reasonMissing: reason("input.required"),
    reasonDo: say.raw("reasonDo"),
    reasonDrop: say("reasonDrop"),
    reasonRow: say.raw("reasonRow"),
    reasonGo: say("reasonGo"),
    raiseYear: say.raw("raiseYear"),
    leaveYear: say("leaveYear"),
    future: say("future"),
    absent: say("absent"),
    closed: say("closed"),
    pasteHeading: say.raw("pasteHeading"),
    pasteSkipped: say.raw("pasteSkipped"),
    pasteReplaces: say.raw("pasteReplaces"),
    pasteMoreCells: say.raw("pasteMoreCells"),
    pasteMore: say.raw("pasteMore"),
    pasteDo: say.raw("pasteDo"),
    pasteNone: say("pasteNone"),
    pasteStop: say("pasteStop"),
    yearNow: say.raw("yearNow"),
    unphasedLeft: say.raw("unphasedLeft"),
    reasons: {
      "input.notWhole": reason("input.notWhole"),
      "input.negative": reason("input.negative"),
      "input.tooLarge": reason("input.tooLarge"),
      outside: say("skip.outside"),
      locked: say("skip.locked"),
      twice: say("skip.twice"),
      unknownName: say("skip.unknownName"),
      heading: say("skip.heading"),
      unequal: say("skip.unequal"),
    } as Readonly<Record<string, string>>,
  };
}

export type GridWords = Awaited<ReturnType<typeof gridWords>>;
