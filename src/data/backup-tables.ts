/** What a backup holds, in the order in which rows can be written again; `first` puts rows before those that refer to them. */
export const backedUp: readonly { readonly table: string; readonly first: string }[] = [
  { table: "Setting", first: "id" },
  { table: "Regulation", first: "id" },
  { table: "Holiday", first: "day" },
  { table: "Organization", first: "length(path), id" },
  { table: "Placement", first: "id" },
  { table: "Term", first: "id" },
  { table: "TermDates", first: '"organizationId", "termId"' },
  { table: "Headcount", first: '"organizationId", "on"' },
  { table: "User", first: "id" },
  { table: "Grant", first: "id" },
  { table: "Token", first: "id" },
  { table: "Idempotency", first: '"userId", key' },
  { table: "Person", first: "id" },
  { table: "Sight", first: "id" },
  { table: "SearchedName", first: '"personId", turned' },
  { table: "Member", first: "id" },
  { table: "Stay", first: "id" },
  { table: "Transfer", first: "id" },
  { table: "Recognition", first: "id" },
  { table: "Departure", first: "id" },
  { table: "MemberRollup", first: '"organizationId", "on"' },
  { table: "Admission", first: "id" },
  { table: "AdmissionRollup", first: '"organizationId", "fromMonth", "toMonth"' },
  { table: "Quota", first: "id" },
  { table: "ReturnStep", first: "id" },
  { table: "AuditEvent", first: "chain, number" },
  { table: "AuditHead", first: "chain" },
];

/** What is left out: it lives shorter than a backup. */
export const notBackedUp = ["Session", "SignInDelay", "RequestCount"];
