import { paths } from "./paths";
import type { Json } from "./schema";
import { schemas } from "./schemas";

/** The public interface in OpenAPI 3.1. Every answer of every address is checked against it. */
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
  paths,
  components: {
    securitySchemes: {
      bearer: {
        type: "http",
        scheme: "bearer",
        description: "Made on the account page, or by the operator: `npm run nguon -- token create`",
      },
    },
    schemas,
  },
};
