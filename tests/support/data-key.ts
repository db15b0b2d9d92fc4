/** The key that tests seal with; no secret. */
export const testDataKey = Buffer.alloc(32, "nguồn").toString("base64");
