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
      written((log) =>
        log.info({ ...secrets, body: secrets, request: { headers: secrets }, rows: [secrets] }),
      ),
    );
    expect(line).not.toContain("hidden");
    expect(line).toContain("[redacted]");
  });

  it("holds none of what an error carries along either", () => {
    const error = Object.assign(new Error("broken"), { email: "hidden", meta: { to: "hidden", code: "P1" } });
    for (const write of [{ err: error }, { error }, error, { cause: error }]) {
      const line = JSON.stringify(written((log) => log.error(write)));
      expect(line).not.toContain("hidden");
      expect(line).toContain("P1");
    }
  });

  it("changes nothing of what it is given, and writes dates as they are", () => {
    const facts = { at: new Date("2026-11-29T00:00:00Z"), posting: { email: "a@example.jp" } };
    expect(written((log) => log.info(facts))).toMatchObject({
      at: "2026-11-29T00:00:00.000Z",
      posting: { email: "[redacted]" },
    });
    expect(facts.posting.email).toBe("a@example.jp");
  });

  it("holds no secret of what writes itself", () => {
    const row = { toJSON: () => ({ email: "hidden", id: 7 }) };
    expect(written((log) => log.info({ row }))).toMatchObject({ row: { email: "[redacted]", id: 7 } });
  });

  it("keeps what an error says", () => {
    expect(written((log) => log.error({ err: new Error("broken") }, "failed"))).toMatchObject({
      err: { type: "Error", message: "broken", stack: expect.stringContaining("log.test") },
    });
  });
});
