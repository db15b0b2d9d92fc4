// Before each test file: a database of its own, the demo story in it, or nothing where the file is called *.empty.test.ts.
import { afterAll, expect, inject } from "vitest";
import { cloneDatabase } from "./clone";
import { testDataKey } from "./data-key";

const wanted = expect.getState().testPath?.includes(".empty.test.") ? "empty" : "demo";
const own = await cloneDatabase(inject("cluster"), wanted);
process.env.DATABASE_URL = own.url;
process.env.NGUON_DATA_KEY = testDataKey;
process.env.DATABASE_POOL ??= "5";
afterAll(own.drop);
