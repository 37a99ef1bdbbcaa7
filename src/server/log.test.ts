import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { createLogger } from "./log";

function written(write: (log: ReturnType<typeof createLogger>) => void): Record<string, unknown> {
  let text = "";
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  write(createLogger("info", stream));
  return JSON.parse(text) as Record<string, unknown>;
}

describe("a line of the log", () => {
  it("is JSON with time, level and request", () => {
    expect(written((log) => log.child({ requestId: "r1" }).info({ count: 2 }, "done"))).toMatchObject({
      level: "info",
      requestId: "r1",
      count: 2,
      msg: "done",
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    });
  });

  it("holds no secret and no personal data, also not inside", () => {
    const secrets = {
      password: "hidden",
      key: "hidden",
      email: "hidden",
      authorization: "hidden",
      cookie: "hidden",
      "set-cookie": "hidden",
      answers: { jobTitle: "hidden" },
    };
    const line = JSON.stringify(
      written((log) => log.info({ ...secrets, body: secrets, request: { headers: secrets } })),
    );
    expect(line).not.toContain("hidden");
    expect(line).toContain("[redacted]");
  });

  it("keeps what an error says", () => {
    expect(written((log) => log.error({ err: new Error("broken") }, "failed"))).toMatchObject({
      err: { type: "Error", message: "broken", stack: expect.stringContaining("log.test") },
    });
  });
});
