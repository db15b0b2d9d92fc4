/** What problems with hamlets, and with whoever is in charge of them, say. */
export const hamletProblem = {
  "hamlet.unknown": "There is no such hamlet within your reach.",
  "hamlet.codeTaken": "Another hamlet has this code. Choose another one.",
  "hamlet.nameTaken": "The commune has a hamlet of this name already. Open that one, or enter another name.",
  "hamlet.notCommune": "Hamlets are kept at a commune or ward. Open its page.",
  "hamlet.nothingChanged": "It is recorded so already; there is nothing to write.",
  "hamlet.nothingSaid": "Enter at least one figure, or the main ethnic group.",
  "hamlet.closed": "This hamlet ended on {day}.",
  "hamlet.beforeFirst": "The hamlet is there since {day}; this day is earlier.",
  "hamlet.laterOne": "A change is recorded from {day}. Choose that day or a later one.",
  "hamlet.usedLater": "Figures, a cell or an officer are recorded from {day}. Choose that day or a later one.",
  "hamlet.poorAboveHouseholds":
    "There are {poor, number} poor households, more than the {households, number} households in all.",
  "hamlet.householdsAbovePopulation":
    "The population is {population, number}, less than the {households, number} households. Check both.",
  "hamlet.cellUnknown": "The commune has no such cell. A hamlet is served by a cell of its own commune.",
  "hamlet.noneWithCell": "“No cell” goes without one. Choose none, or another kind.",
  "hamlet.ownAlready":
    "The hamlet has its own cell, {cell}, since {day}. Record “no cell” from the day it ceased to serve, then the new cell.",
  "hamlet.cellOwned": "This cell is the own cell of {hamlet}. Record a joint cell there first.",
  "hamlet.cellShared": "This cell serves {hamlet} too, so it is a joint one.",
  "hamlet.elsewhere": "This hamlet is in another commune. Choose one of the commune where the person is handled.",
  "contact.telephoneInvalid": "A telephone number begins with 0 or +84 and has 9 to 11 digits.",
  "contact.nobody": "Nobody is recorded so far. Enter a name.",
} as const;
