import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: true }, // types are checked by `npm run types`, once, for scripts and tests too
  // Native or worker-thread packages that must not be bundled into server chunks.
  serverExternalPackages: ["pg", "pg-boss", "pino", "nodemailer", "yubin", "@prisma/adapter-pg"],
};

export default config;
