import type { HTMLAttributes } from "react";
import { markup } from "./markup";

type Props = Pick<HTMLAttributes<Element>, "children" | "className" | "style" | "role" | "aria-label"> & {
  readonly as: "div" | "nav" | "svg" | "table" | "ul";
};

/**
 * An element in which nothing moves: its content is written once. React would carry a table of fifty places three times, as
 * elements, as HTML and as what the browser's script compares with it; it costs a reader more than the rows are worth.
 */
export const Still = ({ as: Element, children, ...rest }: Props) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: every text and attribute in it was escaped by `markup`
  <Element {...rest} dangerouslySetInnerHTML={{ __html: markup(children) }} />
);
