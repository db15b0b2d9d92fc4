import type { NextConfig } from "next";

/** Pages get their Content-Security-Policy, with a nonce, from `src/proxy.ts`. */
const always = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=(), usb=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

const overHttps = [{ key: "Strict-Transport-Security", value: "max-age=31536000; includeSubDomains" }];

const ofApi = [{ key: "Content-Security-Policy", value: "default-src 'none'; frame-ancestors 'none'" }];

export default {
  // A lock file in a folder above would be taken for the root of the project.
  turbopack: { root: import.meta.dirname },
  outputFileTracingRoot: import.meta.dirname,
  // `npm run check` sees to the types; a first start need not wait for them.
  typescript: { ignoreBuildErrors: true },
  typedRoutes: true,
  poweredByHeader: false,
  serverExternalPackages: ["@node-rs/argon2", "@prisma/client", "@prisma/adapter-pg", "pg", "pg-boss", "docx", "hucre"],
  headers: async () => [
    { source: "/:path*", headers: always },
    { source: "/:path*", has: [{ type: "header", key: "x-forwarded-proto", value: "https" }], headers: overHttps },
    { source: "/api/:path*", headers: ofApi },
  ],
} satisfies NextConfig;
