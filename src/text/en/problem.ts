import type { SameWords } from "../same-words";
import type { problem as vi } from "../vi/problem";
import { dossierProblem } from "./dossier-problem";
import { followingProblem } from "./following-problem";
import { hamletProblem } from "./hamlet-problem";
import { personProblem } from "./person-problem";
import { reportProblem } from "./report-problem";
import { sourcingProblem } from "./sourcing-problem";
import { watchProblem } from "./watch-problem";

export const problem = {
  ...dossierProblem,
  ...followingProblem,
  ...hamletProblem,
  ...personProblem,
  ...reportProblem,
  ...sourcingProblem,
  "input.invalid": "This is not valid.",
  "input.required": "This has not been filled in.",
  "input.unchosen": "Nothing has been chosen here.",
  "input.tooLong": "This is too long; please shorten it.",
  "input.notWhole": "A whole number is needed here, such as 12.",
  "input.notTenths": "A number with one decimal at most is needed here, such as 57.1.",
  "input.negative": "This number cannot be below 0.",
  "input.tooLarge": "This number is too large. Please check for an extra digit.",
  "input.tooManyFields": "The form that was sent has too many fields and was not read. Please open the page again.",
  "input.notDate": "There is no such day. Give day, month and year, such as 15/03/2024.",
  "input.usedKey": "This key was used for an entry with other content.",
  "input.sentBefore":
    "This form was recorded once with other content. If this is a new entry, send it once more; to change the former one, open its line in the ledger.",
  "organization.unknown": "There is no such organization within your reach.",
  "organization.codeTaken": "Another organization has this code. Please choose another one.",
  "organization.codeInvalid": "A code holds small letters without marks, digits and hyphens, such as chi-bo-thon-5.",
  "organization.kindAbove": "This kind cannot stand directly under the chosen superior.",
  "organization.kindBelow": "The organizations directly below cannot stand under this kind.",
  "placement.closed": "This organization was closed on {day}.",
  "placement.laterOne": "A change is recorded from {day}. Please choose a later day.",
  "placement.laterBelow": "Something below, or an admission, is recorded after this day. Please choose a later day.",
  "placement.openBelow": "{count, number} organizations below are still open. Close or move them first.",
  "placement.membersLeft":
    "{count, plural, one {# member is} other {# members are}} still here after that day. Transfer them first.",
  "placement.dossiersLeft":
    "{count, plural, one {# candidate's file is} other {# candidates' files are}} still open here after that day. Stop or finish them first.",
  "placement.underItself": "An organization cannot stand under itself or under what stands below it.",
  "placement.superiorUnknown": "There is no such superior within your reach.",
  "placement.superiorClosed": "This superior was closed on {day}.",
  "placement.beforeSuperior": "The superior was founded on {day}; this day is earlier.",
  "placement.superiorMoved": "The superior itself moved on {day}. Please choose that day or a later one.",
  "placement.nothingChanged": "Name, kind and superior are the same; there is nothing to record.",
  "term.nameInvalid": "A term is named by two years, such as 2025-2030.",
  "term.monthInvalid": "Give month and year, such as 08/2025.",
  "term.endsBeforeBegin": "The last month is before the first.",
  "term.tooLong": "A term has 84 months at most.",
  "term.congressOutside":
    "The congress must be near the term: at most a year before its first month, not after its last.",
  "headcount.partsAboveTotal":
    "Official and probationary members add up to {parts, number}, more than the total of {total, number}.",
  "user.nameTaken": "This sign-in name is taken.",
  "user.unknown": "There is no such user.",
  "user.lastAdmin": "This is the last administrator. Give somebody else that role first.",
  "grant.placeNeeded": "This role needs an organization. Please choose one.",
  "grant.wholeOnly": "An administrator keeps the whole installation, not one organization.",
  "grant.ended": "This day has passed already.",
  "grant.unknown": "This grant is not there any more.",
  "password.short": "A password needs at least {least, number} characters.",
  "password.same": "The new password must differ from the present one.",
  "password.unlike": "The new password was not typed the same twice.",
  "password.wrong": "The present password is wrong.",
  "firstRun.over": "There are users already. Please sign in.",
  "firstRun.wrongToken": "This is not the starting code. The server prints it when it starts.",
  "period.unknown": "There is no such period.",
  "period.notBegun": "This period has not begun, so nothing can be entered for it.",
  "period.outsideTerms": "This period lies in none of the recorded terms.",
  "date.future": "This day has not come yet. Only what has happened can be entered.",
  "date.beforeFounding": "The organization was founded on {day}; this day is earlier.",
  "date.afterClosing": "The organization was closed on {day}; this day is later.",
  "date.ceremonyBeforeDecision": "The ceremony cannot be earlier than the decision.",
  "date.receivedBeforeDecision": "The decision cannot be received before it was made.",
  "date.ceremonyBeforeReceipt": "The ceremony cannot be earlier than the day the cell received the decision.",
  "sealing.otherKey":
    "The data key on the server is not the one that these values were sealed with. The operator must set the right NGUON_DATA_KEY.",
  "regulation.none": "No regulation is kept for {day}, so nothing could be judged by one.",
  "regulation.unknown": "There is no such regulation.",
  "regulation.outside": "This regulation is in force from {from} to {to}. Please choose a day within.",
  "regulation.valueRange": "This value must be between {least, number} and {most, number}.",
  "regulation.nothingChanged": "Value, source and grade are as before; there is nothing to enter.",
  "regulation.codeTaken": "There is a regulation of this number already.",
  "regulation.notLatest": "A new regulation must be in force from a day after {day}.",
  "holiday.weekend": "This is a Saturday or Sunday, which is off already. Enter the day off in lieu, if there is one.",
  "holiday.notWeekend": "Only a Saturday or Sunday can be worked in lieu.",
  "holiday.unknown": "There is no such day in the calendar.",
  "holiday.farYear": "The calendar is kept for the years from {from} to {to} only. Please check the year.",
  "step.notApplicable": "On {day} this step did not apply to organizations of this kind.",
  "step.beforeCellResolution": "This step cannot be earlier than the cell's resolution. The day recorded is {day}.",
  "step.decisionBeforeCommittee":
    "The decision cannot be earlier than the grassroots committee's resolution. The day recorded is {day}.",
  "step.recognitionBeforeProposal":
    "Recognition cannot be earlier than the cell's proposal. The day recorded is {day}.",
  "step.outOfOrder": "This day is out of order with a recorded step: {step} ({day}). Please give the reason.",
  "step.notPassed": "A step before this one was not passed: {step} ({day}), so this one cannot follow.",
  "step.missingBefore": "Not recorded before this step: {step}. Enter it first, or give the reason.",
  "step.demandedBefore": "{source} demands before this step: {step}. Enter it first; no reason can stand for it.",
  "step.standsLater":
    "This step is recorded on {day}, which is later. If that day is a mistake, withdraw the step first and enter it again.",
  "step.decisionNeedsExtension":
    "The decision is more than {value, number} working days after the cell's resolution (until {day}) and needs the superior's extension ({source}).",
  "step.decisionTooLate":
    "The decision is later than any extension allows (until {day}, {source}); the cell has to consider the case again.",
  "step.enteredLate": "This was {days, number} days ago. Please give the reason for the late entry.",
  "step.late": "This is after its time, which ended on {day} ({source}). Please give the reason.",
  "step.ceremonyNeedsConsent":
    "The ceremony is more than {value, number} working days after the decision was received (until {day}) and needs the superior's consent ({source}).",
  "candidate.unknown": "There is no such file within your reach.",
  "candidate.admitted":
    "This person has been admitted and the file is closed. If that was a mistake, withdraw the entry in the ledger.",
  "candidate.bornLater": "The date of birth must lie before the day on which the cell noticed.",
  "candidate.stepLater": "A step of {day} is recorded after this day.",
  "candidate.stepUnknown": "There is no such step in the file, or it was withdrawn.",
  "candidate.stepRestedOn":
    "This step cannot be withdrawn, for a later one rests on it: {step}. Withdraw the later one first, or record this step anew with the right day and then withdraw the old record.",
  "candidate.noticedStays":
    "The first step cannot be withdrawn by itself. Stop the file if it is about the wrong person.",
  "candidate.alreadyMember": "This person is a member in the register already.",
  "candidate.changedMeanwhile": "The file was changed elsewhere a moment ago. Open it again and record the step.",
  "candidate.stopped": "This dossier ended on {day}.",
  "candidate.notStopped": "This dossier is open.",
  "candidate.anonymised": "This file has been anonymised and cannot be reopened. Enter a new one.",
  "candidate.otherOpen": "Another dossier of this person is still open.",
  "candidate.bornOnMissing": "The date of birth is missing, so the age could not be judged. Add it.",
  "candidate.schoolingMissing": "The schooling is missing, so it could not be judged. Add it.",
  "candidate.tooYoung":
    "Under {value, number} years, counted by month, on the day the cell considered the case ({source}).",
  "candidate.tooOld":
    "Over {value, number} years, counted by month, on the day the cell considered the case: the provincial standing committee must consent in writing ({source}).",
  "candidate.schoolingTooLow": "The schooling is below what is asked for ({source}).",
  "candidate.certificateExpired":
    "The certificate of the awareness class is valid for {value, number} months, until {day} ({source}); the class has to be taken again before the cell considers the case.",
  "candidate.paperExpired":
    "Papers are valid for {value, number} months, until {day} ({source}), and have to be made anew: {step}.",
  "probation.notOver": "The {value, number} months of probation last until {day} ({source}).",
  "probation.notBegun": "This day is before the ceremony on {day}.",
  "probation.alreadyOfficial": "Recognition was decided on {day} already.",
  "probation.struckOff": "Struck off the list of probationary members on {day}.",
  "admission.namedNeedsCell": "A named admission is entered at a cell. Please choose the cell that held the ceremony.",
  "admission.tooMany": "One entry cannot hold more than 100,000 persons.",
  "admission.totalBelowParts": "The total {total, number} is below the {parts, number} already entered in detail.",
  "admission.changedMeanwhile":
    "Someone has just changed this figure: it was {seen, number} when you opened it and is {now, number} now. Please look again.",
  "admission.reportedMeanwhile":
    "Someone has just filled this cell: it was empty when you opened it and is {now, number} now. Please choose.",
  "admission.withdrawnMeanwhile":
    "Someone has just withdrawn this figure: it was {seen, number} when you opened it and is empty now. Please choose.",
  "admission.partlySaved": "Saved: {saved, number}; not entered: {left, number}. What you typed is still there.",
  "admission.moreThanMembers":
    "{total, number} admitted is more than the {members, number} members there are. If that is right, confirm it.",
  "admission.moreThanMembersAbove":
    "{total, number} admitted is more than the {members, number} members of the whole superior organization. If that is right, confirm it.",
  "admission.otherSender":
    "Somebody else opened this page on this machine, so nothing was saved. Please open the grid again under your own account.",
  "admission.raisesYear":
    "Its months would be more than the total this place has reported: the year would rise from {total, number} to {raised, number}. If that is right, confirm it.",
  "admission.termNeeded": "This year lies in two terms ({terms}). Please choose the term of this figure.",
  "admission.termOutside": "No month of this period lies in the term {term}.",
  "admission.totalExhausted":
    "Only {balance, number} of the total are not given out yet, which is too few. Look at the total, or at what was drawn from it.",
  "admission.noSuchTotal": "The chosen total does not cover this time. Choose another total, or choose: new.",
  "admission.totalChoice": "A total already covers this time. Choose: already inside that total, or new.",
  "admission.alreadyCorrected": "This entry has already been withdrawn.",
  "admission.hasMerged":
    "Another member's file was merged into this one; withdrawing the admission would lose that membership too, so it can be withdrawn no more.",
  "admission.usedElsewhere":
    "The member has gone to {place}, which has recorded more since. Now only who keeps the ledger of a superior of both can withdraw this admission.",
  "admission.notCorrectable": "The number of this entry cannot be changed; withdraw the entry and make a new one.",
  "admission.frozenNeedsReason":
    "The frozen report of {organization}, {period}, has told this figure. Say why it changes; the reason will stand beside it there.",
  "admission.handedInNeedsReason":
    "The return that {organization} handed in, {period}, has told this figure. Say why it changes; the reason will stand beside it there.",
  "admission.papersNeedReason":
    "The papers named below have told this figure. Say why it changes; the reason will stand beside it there.",
  "admission.unexplained": "This figure has been reported; a reason is needed below the table.",
  "admission.nothingChanged": "The figure is {total, number} already; there is nothing to enter.",
  "quota.minAboveMax": "The lowest number {min, number} is above the highest {max, number}.",
  "quota.maxNeeded": "A quota given as a range needs its highest number too.",
  "quota.rateRange": "The rate must be between 0 and 100%.",
  "quota.noHeadcount": "A rate needs the number of members at the start of the period, which is not recorded.",
  "quota.notYours": "This quota is assigned from above; it cannot be set here.",
  "quota.decidedInFuture": "The day of the decision has not come yet.",
  "session.over": "Your session is over. Please sign in again.",
  ...watchProblem,
  "return.periodKind": "A return is for a month, a quarter, a half-year or a year.",
  "return.notHere":
    "Cells under a committee and partial committees hand in no return; their figures are in their superior's.",
  "return.early": "This period can be handed in from {day}, when its last month begins.",
  "return.notOver": "This period ends on {day}; it cannot be closed before.",
  "return.alreadyHandedIn":
    "This return has been handed in. To hand it in again, the superior must send it back first.",
  "return.notHandedIn": "This return has not been handed in, or was sent back and not handed in again.",
  "return.alreadyAccepted": "This return has been accepted already.",
  "return.notAccepted": "This return has not been accepted. Accept it first, then close it.",
  "return.isClosed": "This return is closed. To change anything, the superior must open it again first.",
  "return.notClosed": "This return is not closed, so there is nothing to open again.",
  "return.notAsHandedIn":
    "{silent, select, then {Nothing was entered when it was handed in, now {now, number}} now {Reported {was, number}, now nothing is entered} both {Still nothing is entered, but what is in it is not what was handed in} other {{by, plural, =0 {The total is still {now, number}, but what is in it is not what was handed in} other {Reported {was, number}, now {now, number}}}}}. It cannot be closed: send it back to be handed in again, then accept and close it.",
  "return.movedOn": "Somebody has just dealt with this return. Load the page again, look, and go on.",
  "return.changedMeanwhile":
    "Somebody has just made an entry: it was {seen, number} when you opened the page and is {now, number} now. Load the page again, look, and hand in.",
  "return.notYours": "You may not do this with the return of this place.",
  "return.closed":
    "{organization} has closed its return, {period}, so nothing can be added or corrected there. If it must be, ask its superior to open it again, with the reason.",
  "quota.notForShape": "The chosen shape does not use this field. Leave it empty, or choose another shape.",
  "quota.nothingSpread": "There is no number for any organization yet. Enter at least one, then save.",
  "quota.notBelow":
    "This organization no longer stands directly below, or has closed, so nothing can be assigned to it.",
  "quota.changedMeanwhile":
    "Somebody has just assigned this one anew: when you opened the page it had {seen, plural, =-1 {no quota} other {{seen, number}}}, now it has {now, plural, =-1 {none} other {{now, number}}}. Look again, then save.",
  "quota.notInForce": "This quota has just been replaced by another decision, or has ended. Look again and choose.",
  "quota.closedBefore": "The decision in force is of {day}; the quota cannot end earlier.",
  "proposal.nobody": "No organization directly below is open, so there is nobody to spread over.",
  "proposal.noMembers": "No organization below has a count of members yet, so nothing can be spread by members.",
  "proposal.noYears":
    "No organization below has admissions in the three years before, so nothing can be spread by them.",
  "proposal.noCandidates": "Nobody below has applied yet, so nothing can be spread by candidates.",
  "proposal.outsideRange":
    "The quota here is {min, number}–{max, number} persons; {total, number} is outside that range.",
  "proposal.tooFew":
    "What the organizations below must have at least adds up to {least, number}, more than {total, number}.",
  "proposal.tooMany": "The organizations below can take at most {most, number}, not all of {total, number}.",
  "signIn.wrong": "Wrong sign-in name or password.",
  "signIn.wait": "Too many attempts. Wait {seconds, plural, one {# second} other {# seconds}}, then try again.",
  "setting.notDemo": "Only the demonstration can change its day.",
  "setting.demoRange": "The demo can be set to days from 1 Jan 2015 to 31 Dec 2030 only.",
  "token.tooMany": "You have {most, number} access codes already. Revoke those you do not use, then make a new one.",
  "token.unknown": "There is no such access code, or it was revoked already.",
  "token.invalid": "The token is wrong, expired or revoked.",
  "api.tooManyRequests": "Too many requests in one minute. Wait {seconds, number} seconds.",
  "api.keyMissing": "The header Idempotency-Key is missing.",
  "api.notJson": "What was sent is not valid JSON.",
  "api.tooLarge": "What was sent is too large.",
  "api.whenNeeded": "Exactly one of date and period is needed.",
  "api.asIsMissing": "Figures by the present organizations are not available: no reorganization has been recorded.",
  "api.wrongMethod": "This address takes {methods} only.",
  "api.notFound": "There is no such address within the token's reach.",
  "api.foreign": "Only pages of this system may send here.",
  "api.failed": "The server could not do this. Tell support the number {number}.",
  "failure.databaseAway":
    "The server cannot reach its database just now. Wait some seconds and send it again; nothing is recorded twice.",
  "failure.diskFull":
    "The server has no room left, so nothing was saved. Tell whoever runs the installation; reading goes on as usual.",
} as const satisfies SameWords<typeof vi>;
