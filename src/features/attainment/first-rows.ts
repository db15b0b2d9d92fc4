/** Whether the long tables of a page are shown whole, and the page's address but for that. */
export type Whole = { readonly isWhole: boolean; readonly address: string };

/** So many rows of a long table come with the page; the others are a link away. */
export const firstRows = 50;

/** The rows of a table that come with the page. */
export const shownOf = <Row>(rows: readonly Row[], { isWhole }: Pick<Whole, "isWhole">): readonly Row[] =>
  isWhole ? rows : rows.slice(0, firstRows);
