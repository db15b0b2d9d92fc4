/** What problems with persons and members say. */
export const personProblem = {
  "person.nameInvalid": "This is not a full name. Give family, middle and given name, without digits.",
  "person.tooYoung": "This person was under 18 on the day of the ceremony.",
  "person.identityInvalid": "An identity number has 12 digits, the older card 9.",
  "person.birthYearInvalid": "A year of birth has four digits, such as 1990.",
  "person.unknown": "The person chosen was not found. Choose again.",
  "person.merged":
    "This person was found to be another one and merged into that file. Look for the name again and choose that file.",
  "person.isMember": "This person is a member in the register already, and is not admitted or entered again.",
  "person.wasMember":
    "This person was a member and has left the register. If that was a mistake, take the departure back in the member's file.",
  "person.hasDossier": "This person has an open candidate's file. Go on in that file.",
  "person.admittedByDossier": "This person has an open candidate's file. Record the ceremony there.",
  "person.mayBeKnown":
    "This may be the same person: {who}. If so, open the file that is there; if not, tick the box below and send again.",
  "member.unknown": "There is no such file within your reach.",
  "member.beforeJoining": "This day is before the day of joining ({day}).",
  "member.officialOnProbation": "Who is on probation has no official day yet. Leave it blank or choose “official”.",
  "member.officialTooEarly": "Probation is not over: {day} at the earliest.",
  "member.notPresent": "This member is no longer among those present.",
  "member.beforeStay": "This member has been here since {day}; the day is earlier.",
  "member.joinedUnknown": "The day of joining is unknown, so probation cannot be counted.",
  "transfer.sameCell": "This member is in that cell already.",
  "transfer.needsCell": "Members belong to cells. This code is that of a committee.",
  "transfer.unknownCell":
    "No cell has this name or code. Who moves to a place outside of this system goes under “Leave the register”.",
  "transfer.severalCells":
    "Several cells bear this name. Add the commune after a comma, such as “Séo Pờ Hồ, Mường Hum”.",
  "recognition.beforeProposal": "The decision is earlier than the proposal of the cell.",
  "merge.datesCross": "Nobody is official before the day of joining. Choose the two days anew.",
  "merge.staysBefore":
    "Whoever stays was in a cell from {day} on, before this day of joining. Choose the other day, or keep the other person.",
  "merge.samePerson": "These are the same file.",
  "merge.twoEntries":
    "Both have an admission that counts: {place} on {day} and {other} on {otherDay}. Withdraw the mistaken entry in the ledger first.",
  "merge.keepEntry": "The other one has an admission in the ledger ({place}, {day}). Choose that one to stay.",
  "merge.keptLeft":
    "The one that stays left the register on {day}, the other was there longer. Let the other one stay, or take the departure back first.",
  "merge.keepMember": "The one that stays must be the member.",
  "merge.twoOpen": "Both have an open candidate's file. Stop one of them first.",
  "merge.memberOpen":
    "The one that stays is in the register of members, the other has an open candidate's file. Stop that file first.",
  "merge.otherNumbers": "They have different identity numbers. Correct the wrong one first, if it is one person.",
  "merge.bothIntroduce":
    "Both introduce the same candidate, and nobody introduces twice. Withdraw that step and enter it anew first.",
  "merge.otherNames": "Their names differ, not in spelling alone. Correct the wrong name first, if it is one person.",
  "merge.otherBirths": "Their dates or years of birth differ. Correct the wrong one first, if it is one person.",
  "merge.otherSexes": "One is a woman and the other a man. Correct the wrong one first, if it is one person.",
  "takeBack.unknown": "There is no such act to take back.",
  "takeBack.already": "This has been taken back before.",
  "takeBack.movedSince": "The member went on to {place} on {day} after this. Take back the later transfer first.",
  "takeBack.leftSince": "The member left the register on {day} after this. Take that back first.",
  "takeBack.cellClosed": "{place} ended on {day} and takes nobody back.",
  "takeBack.usedThere":
    "{to} has recorded more of this member since. Now only who keeps the register of a superior of both {from} and {to} can take the transfer back; or {to} transfers the member again.",
  "takeBack.tooLate":
    "This transfer was entered on {day}, more than {days} days ago. Now only who keeps the register of a superior of both {from} and {to} can take it back; or {to} transfers the member again.",
  "takeBack.hasEntry":
    "This member has an admission in the ledger ({place}, {day}). Withdraw that entry; the register follows.",
  "takeBack.recognised": "This member's recognition is recorded. Take that back first.",
  "takeBack.steps": "Steps of this member's probation are recorded. Withdraw those first.",
  "takeBack.helped":
    "This member is recorded as a helper of a candidate, so the registration stays. If one person was entered twice, merge the two files.",
  "takeBack.inCharge":
    "This member is recorded in charge of households or a clan, so the registration stays. If one person was entered twice, merge the two files.",
  "takeBack.introduced":
    "This member is recorded as introducing a candidate, so the registration stays. If one person was entered twice, merge the two files.",
  "takeBack.merged": "Another file was merged into this member's, so the registration can be withdrawn no more.",
} as const;
