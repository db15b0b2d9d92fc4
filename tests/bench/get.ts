import { Agent, request } from "node:http";

const agent = new Agent({ keepAlive: true });

export type Answer = { readonly status: number; readonly bytes: number; readonly body: Buffer };

/** One GET over a connection that is kept, as a browser would send it; the whole answer is read. */
export const get = (address: string, cookie = "", encoding = "gzip") =>
  new Promise<Answer>((resolve, reject) => {
    const headers = { cookie, "accept-encoding": encoding, accept: "text/html" };
    const asked = request(address, { agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        const body = Buffer.concat(parts);
        resolve({ status: response.statusCode ?? 0, bytes: body.length, body });
      });
      response.on("error", reject);
    });
    asked.on("error", reject);
    asked.end();
  });
