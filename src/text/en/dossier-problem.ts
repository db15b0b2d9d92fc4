/** What problems with who introduces, a vote and who decides say. */
export const dossierProblem = {
  "authorisation.wrongKind": "On this day it is no grassroots committee; only such a committee can be authorised.",
  "authorisation.nothingChanged": "From this day on the same body decides already; there is nothing to record.",
  "authorisation.beforeDocument": "The document is of {day}; who decides cannot change before that day.",
  "authorisation.tooFar": "This day is too far ahead; the latest is {day}.",
  "authorisation.decidedSince":
    "A proposal or decision is recorded on {day}; who decides can only change after that day.",
  "introducer.tooFew": "{value, number} introducing members are needed, {given, number} are given ({source}).",
  "introducer.notOfficial": "Whoever introduces must be an official member on that day ({source}).",
  "introducer.twice": "Two different members have to introduce.",
  "introducer.self":
    "Nobody introduces oneself. If it is another person of the same name, choose that person from the register.",
  "introducer.unknown": "This introducing member is not in the register within your reach.",
  "introducer.bothWays": "Choose the introducing member from the register or type a name, not both.",
  "introducer.notMember": "Whoever introduces is not a member in the register on that day, or no longer.",
  "introducer.elsewhere":
    "On that day the introducing member was not in the same grassroots organization as the person ({source}).",
  "introducer.notFromRegister": "The cell's register is complete: choose the introducing member from it.",
  "introducer.inRegister":
    "The register of the grassroots organization has {who}: search for the name and choose it from the register.",
  "introducer.onProbation":
    "{who} is in the register, on probation on that day; whoever introduces must be an official member.",
  "introducer.tooShort":
    "Whoever introduces must have been together with the person for at least {value, number} months ({source}).",
  "vote.missing": "Give the vote: the number of official members and those in favour.",
  "vote.moreThanMembers": "{inFavour, number} in favour is more than the {officials, number} official members.",
  "vote.tooFewMembers":
    "The cell has {officials, number} official members; it needs at least {value, number} ({source}).",
  "vote.notCarried":
    "{inFavour, number} of {officials, number} in favour is short of two thirds of all official members: {needed, number} are needed ({source}).",
  "vote.carried":
    "{inFavour, number} of {officials, number} in favour is two thirds ({source}), yet the vote is entered as not carried.",
  "vote.aboveTheRegister":
    "The register of {day} holds {recorded, number} official members of the cell, here are {officials, number}. Please check, or complete the register first.",
  "vote.aboveTheCount":
    "The count of {day} has {recorded, number} official members of the cell, here are {officials, number}. Please check, or enter the new count first.",
  "vote.aboveTheSuperior":
    "The cell's superior has {recorded, number} members in all (count of {day}), here are {officials, number} official ones of the cell alone. Please check.",
  "vote.belowTheRegister":
    "The cell's register already has {recorded, number} official members on this day, here are {officials, number}. Please check, or mend the register first.",
  "vote.aboveAllMembers":
    "The count of {day} has {recorded, number} members of the cell, here are {officials, number} official ones. Please check, or enter the new count first.",
  "vote.notCarriedByAll":
    "The cell has {recorded, number} official members ({day}); {inFavour, number} in favour are fewer than two thirds of all: {needed, number} are needed ({source}).",
  "vote.otherThanRecorded": "{officials, number} official members are given here; {recorded, number} are recorded.",
} as const;
