/** Rows by the organization they belong to, in their order. */
export function byOrganization<Row extends { readonly organizationId: number }>(
  rows: readonly Row[],
): Map<number, Row[]> {
  const held = new Map<number, Row[]>();
  for (const row of rows) {
    const own = held.get(row.organizationId);
    if (own) own.push(row);
    else held.set(row.organizationId, [row]);
  }
  return held;
}
