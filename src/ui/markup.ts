import { Fragment, isValidElement, type ReactNode } from "react";

/**
 * Elements as the HTML that React would write of them: host elements, and components that are plain functions. What needs
 * script, waits for something or leads out of the product is refused, for React never sees what stands in this text.
 */
export function markup(node: ReactNode): string {
  if (typeof node === "string") return escaped(node);
  if (typeof node === "number") return String(node);
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (isValidElement<Attributes>(node)) return elementMarkup(node.type, node.props);
  if (typeof node === "object" && Symbol.iterator in node) return allMarkup(node);
  return refuse(String(node));
}

type Attributes = { readonly children?: ReactNode; readonly [name: string]: unknown };

function allMarkup(nodes: Iterable<ReactNode>) {
  let text = "";
  for (const node of nodes) text += markup(node);
  return text;
}

function elementMarkup(type: unknown, props: Attributes): string {
  if (type === Fragment) return markup(props.children);
  if (typeof type === "function") return markup(type(props));
  if (typeof type !== "string") return refuse("this component");
  let text = `<${type}`;
  for (const name in props) if (name !== "children") text += attributeMarkup(name, props[name]);
  return isEmpty.has(type) ? `${text}/>` : `${text}>${markup(props.children)}</${type}>`;
}

/** Those of HTML that have no end, and the strokes of a drawing, which need none. */
const isEmpty = new Set(["br", "col", "hr", "img", "input", "circle", "line", "path", "polyline", "rect", "use"]);

function attributeMarkup(name: string, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (name === "style") return ` style="${styleMarkup(value)}"`;
  const written = renamed.get(name) ?? (plain.test(name) ? name : refuse(`the attribute ${name}`));
  if (typeof value === "boolean") return flagMarkup(written, value);
  if (typeof value !== "string" && typeof value !== "number") return refuse(`${typeof value} as ${name}`);
  const text = String(value);
  if (name === "href" && !ours.test(text)) return refuse(text);
  return ` ${written}="${escaped(text)}"`;
}

/** What is told of an element says yes or no in words; what it is stands there or does not. */
function flagMarkup(written: string, holds: boolean) {
  if (written.includes("-")) return ` ${written}="${holds}"`;
  return holds ? ` ${written}=""` : "";
}

const refuse = (what: string): never => {
  throw new Error(`${what} cannot be written at once`);
};

/** Names that React spells in its own way, and those that HTML itself writes with capitals. */
const renamed = new Map([
  ["className", "class"],
  ["htmlFor", "for"],
  ["strokeWidth", "stroke-width"],
  ["textAnchor", "text-anchor"],
  ...["colSpan", "rowSpan", "viewBox", "preserveAspectRatio"].map((name) => [name, name] as const),
]);

const plain = /^(?!on)(aria-|data-)?[a-z0-9]+$/;

/** A page or a file of ours, or a place on this page; a browser takes "/\" for "//", and leaves out tabs and ends of lines. */
const ours = /^(\/(?![/\\\t\n\r])|#|\?)/;

/** Lengths that are numbers count pixels. */
function styleMarkup(value: unknown) {
  const declared = Object.entries(value ?? {}).filter(([, one]) => one !== undefined && one !== null);
  return declared
    .map(([name, one]) => `${name}:${escaped(typeof one === "number" ? `${one}px` : String(one))}`)
    .join(";");
}

function escaped(text: string) {
  return special.test(text) ? text.replace(everySpecial, (sign) => entities[sign] ?? "") : text;
}

const special = /["&'<>]/;
const everySpecial = /["&'<>]/g;
const entities: Readonly<Record<string, string>> = {
  '"': "&quot;",
  "&": "&amp;",
  "'": "&#x27;",
  "<": "&lt;",
  ">": "&gt;",
};
