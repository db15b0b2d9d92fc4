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
    "The report bears no number or no signer. If it is signed and numbered after it is frozen, tick the box below and send again; number, day and signer are then entered on the page of the frozen report.",
  "report.numberTwice":
    "Number {number} of {year} stands on the report {length, plural, =1 {of {to}} other {of {from} to {to}}} frozen on {day}. If it is right all the same, tick the box below and send again.",
  "report.sameSigning": "Number, day and signer stand there exactly so; there is nothing to enter.",
  "report.signedMeanwhile":
    "Somebody has entered number, day and signer of this report in the meantime. Load the page again, look at what stands there, and go on if something is still to be entered.",
} as const;
