// What the document of the public interface promises, held against what was answered.
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { openapi } from "@/features/description/openapi";

type Json = Record<string, unknown>;

const ajv = addFormats.default(new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }));
// The document as a whole is no schema; its schemas are found in it by their place.
ajv.addVocabulary(Object.keys(openapi));
ajv.addSchema({ $id: "document", ...strictly(openapi) });

/** Which answers were seen: "GET /organizations 200". */
export const seen = new Set<string>();

/** Every answer the document promises. */
export const promised = operations().flatMap(({ name, responses }) =>
  Object.keys(responses).map((status) => `${name} ${status}`),
);

/** What is wrong with an answer of an address, by the document; empty where nothing is. */
export async function faultsOf(method: string, template: string, response: Response): Promise<string[]> {
  const { status } = response;
  const pointer = `paths/${escaped(template)}/${method.toLowerCase()}/responses/${status}`;
  const operation = operations().find(({ name }) => name === `${method} ${template}`);
  const told = operation?.responses[status];
  if (!told) return [`${method} ${template} ${status} is not described`];
  seen.add(`${method} ${template} ${status}`);
  const type = response.headers.get("content-type")?.split(";")[0] ?? "";
  const headers = Object.keys(told.headers ?? {}).filter((name) => !response.headers.has(name));
  if (!told.content[type]) return [`${type} is not described`];
  const body = await response.clone().json();
  const check = ajv.getSchema(`document#/${pointer}/content/${escaped(type)}/schema`);
  const isRight = check?.(body);
  return [
    ...headers.map((name) => `${name} is missing`),
    ...(isRight === true ? [] : [`${template}: ${ajv.errorsText(check?.errors)}`]),
  ];
}

/** Whether the document allows this to be sent. */
export function mayBeSent(method: string, template: string, body: unknown): boolean {
  const pointer = `paths/${escaped(template)}/${method.toLowerCase()}/requestBody/content/${escaped("application/json")}/schema`;
  const check = ajv.getSchema(`document#/${pointer}`);
  if (!check) throw new Error(`${method} ${template} takes no body`);
  return check(body) === true;
}

type Told = { readonly headers?: Json; readonly content: Json };

function operations() {
  const paths = openapi.paths as Record<string, Record<string, { responses: Record<string, Told> }>>;
  return Object.entries(paths).flatMap(([template, methods]) =>
    Object.entries(methods).map(([method, { responses }]) => ({
      name: `${method.toUpperCase()} ${template}`,
      responses,
    })),
  );
}

/** An answer carries nothing that is not described: a field more is a fault here, though programs must bear it. */
function strictly(value: unknown): Json {
  return walk(value, (one) =>
    one.type === "object" && one.properties && one.additionalProperties === undefined
      ? { ...one, additionalProperties: false }
      : one,
  ) as Json;
}

function walk(value: unknown, change: (one: Json) => Json): unknown {
  if (Array.isArray(value)) return value.map((one) => walk(one, change));
  if (typeof value !== "object" || value === null) return value;
  return change(Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, change)])));
}

const escaped = (part: string) =>
  part.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll("{", "%7B").replaceAll("}", "%7D");
