import type { SameWords } from "../same-words";
import type { help as vi } from "../vi/help";

export const help = {
  title: "Guide",
  which: "Whose guide",
  demo: "The demo has invented persons to look at: in Mường Hum commune open Candidates, What is due, Awareness classes and Members. The hamlets Ky Quan San and Séo Pờ Hồ have nobody: try things there.",
  secretary: {
    tab: "Deputy secretary",
    heading: "For the deputy secretary of a commune",
    lead: "Every admission is entered once, by who knows it best. Every figure of commune, district and province follows by itself; nothing is added up by hand.",
    one: {
      heading: "1. See where you stand",
      text: "Open the overview: how many were admitted, how many are required, how many are missing, which cells have not reported. Choose the year, quarter or term at the upper right.",
      picture: "The overview of Mường Hum commune: 43 admitted, 60 required",
    },
    two: {
      heading: "2. Enter a newly admitted comrade",
      text: "In Entry, choose the entry of one person. Choose the cell of the ceremony, write the name and the day. Leave the decision and the statistics blank where they are not known. You are asked whether the person is already inside a total, so that nobody counts twice.",
      picture: "The form for one person: cell, name, day of the ceremony",
    },
    three: {
      heading: "3. A number without names",
      text: "Enter a total: choose the period, write the number of the whole period. If nobody was admitted, write 0: a reported zero is not the same as no report. When names come later, say that they are inside the total; it shrinks until it is used up. For many cells and months take the entry of the year: each cell saves itself, a block from Excel can be pasted, and without a connection the numbers are kept.",
      picture: "The form for the total of 2023, which stands at 8",
    },
    four: {
      heading: "4. Correct a mistake",
      text: "Open the entry in the ledger: correct a total to the right number; withdraw a person and enter anew; give the reason. Nothing is deleted: the old number, the new one, who and why stay in the history.",
    },
    five: {
      heading: "5. Hand in the return",
      text: "After a month, a quarter or a year, open Returns, choose the period, look at the reminders and hand in. If the superior sends it back, correct and hand in again. Until it is closed you can go on entering: every change shows beside what was reported. “Download CSV” beside each table opens in Excel; any page prints on A4.",
    },
    six: {
      heading: "6. Follow outstanding people",
      text: "Dossiers: open one for whoever the cell introduces, then record each step with its day; assign a helper, write the monthly remark, give tasks. Time limits are reckoned by the regulation of that day and listed under “What is due”: which papers are missing, and the last day for the next step. Once the ceremony is recorded, the ledger and the register have it too; nothing is entered twice.",
    },
    seven: {
      heading: "7. Sources, hamlets, what to watch",
      text: "Review the source of all cells once a year on one page; a cell with nobody left says why, and the superior looks at it. Hamlets tells which have no cell or no member. Watch opens a case when something needs attention and closes it when the figures have changed: write the cause, who is in charge, what is done and by when; ask the superior for help right there.",
      picture: "Watch of Mường Hum commune: the open cases, with their days and owners",
    },
    eight: {
      heading: "8. Review the results, write a report",
      text: "Review tells which cells miss most persons, against the same day last year, who the new members are, and year by year. Reports drafts the report of a period: edit the text, look at the tables, then take it as Word, Excel or on paper.",
      picture: "Preview of the report of 2023 of Mường Hum commune",
    },
  },
  board: {
    tab: "Organization board",
    heading: "For the staff of organization boards",
    lead: "Assign quotas, see who is behind, ask. Every figure opens down to the single entry.",
    one: {
      heading: "1. Record a quota",
      text: "Open the organization, section Quotas, and record the number, the document and its date; or press Spread the quota at your own organization to assign to all below in one table, with the difference under it. Another decision for the same period is a new revision; the old one stays. Resolution, assignment and own promise stand side by side and are never added.",
      picture: "The quotas of Mường Hum commune: resolution 60, assigned 14, own promise 11",
    },
    two: {
      heading: "2. Read the attainment",
      text: "The section Attainment sorts places by persons missing. The line of the year stands against an even pace and the year before. Percents are cut after one decimal, never rounded up: 43/60 is 71.6%.",
      picture: "Attainment of 2023: 8/14, 6 to go",
    },
    three: {
      heading: "3. Find the places without admissions",
      text: "In “Place by place, year by year” a bold frame is three zero years or more in a row. A dot is not reported, hatched is a place that did not exist yet.",
      picture: "Hương Liên place by place: hamlet 5 without anyone from 2017 to 2020",
    },
    four: {
      heading: "4. Who did what",
      text: "The history says who entered and corrected what and when, before and after, and why. Filter by kind, day and person.",
    },
    five: {
      heading: "5. Take in the returns",
      text: "Returns says how many have handed in. Accept, or open a return to send it back with a remark. Once a period is over, close it: nothing can be added to or corrected in its months any more, unless you open it again with a reason. “Download CSV” beside each table opens in Excel; files hold no names. Any page prints on A4.",
    },
    six: {
      heading: "6. Cases to watch",
      text: "Watch gathers the warnings of all organizations below: years without admission, quotas missed, sources exhausted, returns missing, dossiers due. Name who is in charge, answer requests, accept an exemption until a day with its reason. Thresholds can be set for each place, from a day.",
      picture: "Watch of Bát Xát district: the open cases, by kind and level",
    },
    seven: {
      heading: "7. Write reports",
      text: "Reports drafts the month, quarter, half-year, year or term: text prepared from the figures and yours to edit, tables, Biểu 2, an annex of cells; as Word, Excel or on paper. Freezing keeps the figures as they were reported; what is corrected later is named beside them: “reported 43, now 44”, and why.",
      picture: "Reports of Bát Xát district: choose the period of a report",
    },
    eight: {
      heading: "8. Review by place, people and year",
      text: "Review puts the places in the order of what they miss, compares those of one size, who the new members are, and the years. Every chart has its table and “Download CSV”; the address, sent to somebody else, opens the same part. Forecast tells how many persons the dossiers of today can bring by the end of the year.",
      picture: "Review of 2023 of Bát Xát district: communes by what they miss",
    },
  },
  words: "Words you will meet",
  silent: "not reported",
  silentText: "nobody has entered anything for the period; it is not zero.",
  unphased: "not split by period",
  unphasedText: "inside a total of a longer period; the month or year is not known.",
  unitemised: "total only",
  unitemisedText: "this level knows the number, which is not yet given to its cells.",
  pace: "even pace",
  paceText: "what would be there by today if admissions were spread evenly.",
} as const satisfies SameWords<typeof vi>;
