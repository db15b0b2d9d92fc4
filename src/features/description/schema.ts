export type Json = Record<string, unknown>;

export const text: Json = { type: "string" };
export const persons: Json = { type: "integer", minimum: 0 };
export const day: Json = { type: "string", format: "date", examples: ["2024-03-15"] };

export const nullable = (type: "string" | "integer"): Json => ({ type: [type, "null"] });

export const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

/** An object of an answer: what is in it is always there, but for what is named as optional. */
export const objectOf = (properties: Json, optional: readonly string[] = []): Json => ({
  type: "object",
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});
