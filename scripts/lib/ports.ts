import { randomInt } from "node:crypto";
import { createServer } from "node:net";

/** True when nothing listens on the port; `host` undefined means all addresses of the machine. */
export function isPortFree(port: number, host?: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/**
 * A free port on the loopback interface. It lies below the range from which systems take the ports of
 * outgoing connections, so that it can be had again after a restart.
 */
export async function chooseFreePort(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const port = randomInt(20_000, 32_000);
    if (await isPortFree(port, "127.0.0.1")) return port;
  }
  throw new Error("No free port was found between 20000 and 32000.");
}
