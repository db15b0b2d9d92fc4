/** What an address may say; a name given twice counts once. */
export type Query = Readonly<Record<string, string | string[] | undefined>>;

export const said = (query: Query, name: string): string | undefined => {
  const value = query[name];
  return (typeof value === "string" ? value : value?.[0])?.trim() || undefined;
};

/** The period asked for: typed, or chosen from the list. */
export const periodSaid = (query: Query) => said(query, "other") ?? said(query, "period");

/** A line's id, or nothing for text that could not be one. */
export const lineId = (text: string | undefined) =>
  text && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) ? text : undefined;
