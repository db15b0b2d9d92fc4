type Role = "table" | "rowgroup" | "row" | "columnheader" | "rowheader" | "cell";

/** Folded on a phone, a table is drawn as a grid, which drops its roles in some readers: they are said outright. */
export const role = (name: Role) => ({ role: name });
