import { z } from "zod";
import { AddedInput } from "@/domain/added-admission";
import { kinds } from "@/domain/organization";
import { bases, shapes } from "@/domain/quota";
import { attainmentSchema } from "./attainment-schema";

type Json = Record<string, unknown>;

/** The public interface in OpenAPI 3.1. Bodies are described by the schemas that read them. */
export const openapi: Json = {
  openapi: "3.1.0",
  info: {
    title: "Nguồn",
    version: "1",
    description:
      "Admissions of Party members, quotas and attainment. All numbers are whole persons; a percentage is text with a point.",
  },
  servers: [{ url: "/api/v1" }],
  security: [{ bearer: [] }],
  paths: {
    "/organizations": {
      get: {
        summary: "Organizations within reach, by name without accents",
        parameters: [query("q", "Words of the name"), query("after", "The `next` of the page before")],
        responses: answers("200", {
          type: "object",
          properties: {
            organizations: { type: "array", items: { $ref: "#/components/schemas/Organization" } },
            next: { type: ["string", "null"] },
          },
        }),
      },
    },
    "/organizations/{code}/attainment": {
      get: {
        summary: "Attainment of an organization and of those directly below it",
        parameters: [
          { name: "code", in: "path", required: true, schema: { type: "string" } },
          query("period", "2023, 2021-H1, 2021-Q2, 2021-06, or 2020-2025 (the term of that name, else calendar years)"),
          query("basis", "as-was (the organizations of that time)"),
        ],
        responses: answers("200", { $ref: "#/components/schemas/Attainment" }),
      },
    },
    "/admissions": {
      post: {
        summary: "Add persons to the ledger, or correct an entry by a signed count",
        parameters: [
          { name: "Idempotency-Key", in: "header", required: true, schema: { type: "string", maxLength: 200 } },
        ],
        requestBody: body(z.toJSONSchema(AddedInput, { io: "input", unrepresentable: "any" })),
        responses: answers("201", {
          type: "object",
          properties: { id: { type: "string" }, organization: { type: "string" }, count: { type: "integer" } },
        }),
      },
    },
    "/quotas": {
      put: {
        summary: "Record a revision of a quota",
        requestBody: body(quotaSchema()),
        responses: answers("200", {
          type: "object",
          properties: { id: { type: "integer" }, organization: { type: "string" }, required: { type: "integer" } },
        }),
      },
    },
  },
  components: {
    securitySchemes: { bearer: { type: "http", scheme: "bearer" } },
    schemas: {
      Organization: {
        type: "object",
        properties: { code: { type: "string" }, name: { type: "string" }, kind: { enum: [...kinds] } },
      },
      Attainment: attainmentSchema,
      Problem: {
        type: "object",
        description: "RFC 9457. `detail` is a sentence in the language asked by Accept-Language (vi, en).",
        properties: {
          type: { type: "string" },
          title: { type: "string" },
          status: { type: "integer" },
          code: { type: "string" },
          field: { type: "string" },
          detail: { type: "string" },
        },
      },
    },
  },
};

function query(name: string, description: string): Json {
  return { name, in: "query", description, schema: { type: "string" } };
}

function body(schema: object): Json {
  return { required: true, content: { "application/json": { schema } } };
}

function answers(status: string, schema: Json): Json {
  const problem = {
    description: "Refused",
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  };
  return { [status]: { description: "Done", content: { "application/json": { schema } } }, default: problem };
}

function quotaSchema(): Json {
  const text = { type: "string" };
  const persons = { type: "integer", minimum: 0 };
  return {
    type: "object",
    additionalProperties: false,
    required: ["organization", "period", "basis", "shape"],
    properties: {
      organization: text,
      period: text,
      basis: { enum: [...bases] },
      shape: { enum: [...shapes] },
      min: { ...persons, description: "EXACTLY, AT_LEAST: the required number; BETWEEN: the lower bound" },
      max: persons,
      ratePercent: { type: "number", minimum: 0, maximum: 100 },
      decisionNo: text,
      decidedOn: { type: "string", format: "date" },
    },
  };
}
