import { answers } from "./answers";
import { admissionBody, quotaBody } from "./bodies";
import { day, type Json, ref, text } from "./schema";

const always = ["401", "404", "429", "500", "503"] as const;

/** The addresses and what can be asked of them. */
export const paths: Json = {
  "/organizations": {
    get: {
      operationId: "listOrganizations",
      summary: "Organizations within reach, by name without accents",
      parameters: [query("q", "Words of the name"), query("after", "The `next` of the page before")],
      responses: answers("200", ref("Organizations"), always),
    },
  },
  "/organizations/{code}/attainment": {
    get: {
      operationId: "readAttainment",
      summary: "Attainment of an organization and of those directly below it",
      parameters: [
        { name: "code", in: "path", required: true, description: "Of the organization", schema: text },
        query(
          "period",
          "2023, 2021-H1, 2021-Q2, 2021-06, or 2020-2025 (the term of that name, else calendar years); left out, the latest with figures",
        ),
        query("basis", "By the organizations of that time", { type: "string", enum: ["as-was", "as-is"] }),
        query(
          "quotasOn",
          "By the quotas in force on this day; left out, each period by those of its end (today while it runs), or by the first decided later where there were none",
          day,
        ),
      ],
      responses: answers("200", ref("Attainment"), ["400", "422", ...always]),
    },
  },
  "/admissions": {
    post: {
      operationId: "addAdmission",
      summary: "Add persons to the ledger, or correct an entry by a signed count",
      parameters: [
        {
          name: "Idempotency-Key",
          in: "header",
          required: true,
          description: "Of one writing: sent again with the same body, it is answered as the first time",
          schema: { type: "string", minLength: 1, maxLength: 200 },
        },
      ],
      requestBody: body(admissionBody),
      responses: answers("201", ref("Recorded"), ["400", "409", "413", "422", "507", ...always]),
    },
  },
  "/quotas": {
    put: {
      operationId: "putQuota",
      summary: "Record a revision of a quota",
      requestBody: body(quotaBody),
      responses: answers("200", ref("SavedQuota"), ["400", "413", "422", "507", ...always]),
    },
  },
};

function query(name: string, description: string, schema = text): Json {
  return { name, in: "query", description, schema };
}

function body(schema: Json): Json {
  return { required: true, content: { "application/json": { schema } } };
}
