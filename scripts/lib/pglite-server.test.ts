import { connect, type Socket } from "node:net";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PgliteServer, startPgliteServer } from "./pglite-server";

let server: PgliteServer;

beforeAll(async () => {
  server = await startPgliteServer({ port: 0, onBroken: () => undefined });
}, 60_000);

afterAll(() => server.stop());

async function withConnection(work: (client: pg.Client) => Promise<void>) {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** Just enough of PostgreSQL's wire protocol to send the messages of one statement in pieces. */
const text = (value: string) => Buffer.from(`${value}\0`);
const int16 = (value: number) => Buffer.from([value >> 8, value & 255]);
const int32 = (value: number) => Buffer.from([0, value >> 16, (value >> 8) & 255, value & 255]);

function message(type: string, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from(type), int32(body.length + 4), body]);
}

const parse = (sql: string) => message("P", text(""), text(sql), int16(0));
const flush = message("H");
const bindOne = (value: string) =>
  message(
    "B",
    text(""),
    text(""),
    int16(0),
    int16(1),
    int32(Buffer.byteLength(value)),
    Buffer.from(value),
    int16(0),
  );
const executeAndSync = Buffer.concat([message("E", text(""), int32(0)), message("S")]);

/** Resolves with everything received once `enough` says so. */
function receive(socket: Socket, enough: (received: string) => boolean): Promise<string> {
  return new Promise((resolve, reject) => {
    let received = "";
    const onData = (chunk: Buffer) => {
      received += chunk.toString("latin1");
      if (!enough(received)) return;
      socket.off("data", onData);
      resolve(received);
    };
    socket.on("data", onData);
    socket.once("error", reject);
  });
}

async function logIn(): Promise<Socket> {
  const socket = connect(server.port, "127.0.0.1");
  const body = Buffer.concat([Buffer.from([0, 3, 0, 0]), ...["user", "postgres", ""].map(text)]);
  const ready = receive(socket, (received) => received.endsWith("Z\0\0\0\x05I"));
  socket.write(Buffer.concat([int32(body.length + 4), body]));
  await ready;
  return socket;
}

describe("a statement that arrives in pieces", { timeout: 20_000 }, () => {
  it("is not mixed up with another connection's statement", async () => {
    await withConnection(async (other) => {
      const socket = await logIn();
      try {
        const parsed = receive(socket, (received) => received.startsWith("1"));
        socket.write(Buffer.concat([parse("select 'mine: ' || $1::text"), flush]));
        await parsed;
        const theirs = other.query("select $1::int + $2::int as sum", [1, 2]);
        const mine = receive(socket, (received) => received.endsWith("Z\0\0\0\x05I"));
        socket.write(Buffer.concat([bindOne("hello"), executeAndSync]));
        expect(await mine).toContain("mine: hello");
        expect((await theirs).rows).toEqual([{ sum: 3 }]);
      } finally {
        socket.destroy();
      }
    });
  });

  it("does not hold up others when its client goes away in the middle", async () => {
    await withConnection(async (other) => {
      const socket = await logIn();
      const parsed = receive(socket, (received) => received.startsWith("1"));
      socket.write(Buffer.concat([parse("select $1::text"), flush]));
      await parsed;
      socket.destroy();
      expect((await other.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
    });
  });
});
