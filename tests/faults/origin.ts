import { Agent, request } from "node:http";

/** A request as it reaches the server. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface WireAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly setCookies: readonly string[];
  readonly text: string;
}

/** The real server, spoken to over real connections. */
export class Origin {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 20 });

  /** @param url address that browsers use; @param port where the server listens on the loopback interface */
  constructor(
    readonly url: string,
    private readonly port: number,
  ) {}

  /** Sends a request. Null when the connection broke before the whole answer was there. */
  send({ method, path, headers, body }: WireRequest): Promise<WireAnswer | null> {
    return new Promise((resolve) => {
      const outgoing = request(
        {
          agent: this.agent,
          host: "127.0.0.1",
          port: this.port,
          method,
          path,
          headers: {
            ...headers,
            host: new URL(this.url).host,
            ...(body !== undefined && { "content-length": String(Buffer.byteLength(body)) }),
          },
        },
        (incoming) => {
          const chunks: Buffer[] = [];
          incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
          incoming.on("error", () => resolve(null));
          incoming.on("close", () => {
            if (!incoming.complete) return resolve(null);
            resolve({
              status: incoming.statusCode ?? 0,
              headers: Object.fromEntries(
                Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
              ),
              setCookies: incoming.headers["set-cookie"] ?? [],
              text: Buffer.concat(chunks).toString("utf8"),
            });
          });
        },
      );
      outgoing.on("error", () => resolve(null));
      outgoing.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
