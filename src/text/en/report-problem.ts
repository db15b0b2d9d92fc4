/** What problems with reports and their annexes say. */
export const reportProblem = {
  "report.periodKind": "A report is for a month, quarter, half-year, year or term.",
  "report.notBegun": "This period begins on {day}; its report can be made from then on.",
  "report.movedOn": "Figures below are being entered at this moment. Please freeze the report again in a few minutes.",
  "report.tooManyOrders":
    "You are still waiting for {count, plural, one {# annex} other {# annexes}}. Please let one of them be finished first.",
  "report.tooManyOrdersHere":
    "{count, plural, one {# annex} other {# annexes}} of this organization {count, plural, one {is} other {are}} still being made. Please wait a few minutes.",
  "report.numberForm":
    "The number is figures alone, with a letter at most, for example 12 or 12a; {sign} follows by itself.",
  "report.signedEarly": "The figures of the report are those of {day}; it cannot be signed before that day.",
  "report.unsigned":
    "The report bears no number or no signer, and once it is frozen neither can be added to it. Write them among its words first; to freeze it without, tick the box below and send again.",
} as const;
