import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { createLog, type Log } from "./log";

function written(write: (log: Log) => void): Record<string, unknown> {
  let text = "";
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  write(createLog("info", stream));
  return JSON.parse(text) as Record<string, unknown>;
}

const errorLine = (err: unknown) => written((log) => log.error({ err }, "failed"));

describe("a line of the log", () => {
  it("is JSON with time, level, what happened and the facts it may say", () => {
    expect(written((log) => log.info({ requestId: "r1", status: 200, ms: 2 }, "done"))).toMatchObject({
      level: "info",
      requestId: "r1",
      status: 200,
      ms: 2,
      msg: "done",
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    });
  });

  it("holds nothing else, however it got there", () => {
    const secrets = {
      password: "hidden",
      email: "hidden",
      answers: { jobTitle: "hidden" },
      rows: ["hidden"],
    };
    const facts = {
      ...secrets,
      status: secrets,
      path: ["hidden"],
      queue: { toJSON: () => "hidden" },
      lane: "batch",
    };
    const line = written((log) => log.info(facts as object, "done"));
    expect(JSON.stringify(line)).not.toContain("hidden");
    expect(Object.keys(line).sort()).toEqual(["lane", "level", "msg", "service", "time"]);
  });
});

describe("an error in the log", () => {
  it("says what it says, and where", () => {
    expect(errorLine(new TypeError("broken"))).toMatchObject({
      msg: "failed",
      err: { type: "TypeError", message: "broken", stack: expect.stringMatching(/^ +at .*log\.test/) },
    });
  });

  it("holds nothing of what it carries along, nor words that quote", () => {
    const quoting = Object.assign(new Error("no such user: hidden"), {
      code: "EENVELOPE",
      response: "hidden",
    });
    const storing = Object.assign(new Error("could not store\n    at hidden"), { meta: { email: "hidden" } });
    storing.name = "PrismaClientValidationError";
    const reading = (() => {
      try {
        return JSON.parse("hidden") as unknown;
      } catch (error) {
        return error;
      }
    })();
    const found = { code: "P2002 hidden", digest: "hidden hidden" };
    const errors = [
      quoting,
      storing,
      reading,
      Object.assign(new Error(), found),
      "hidden",
      { message: "hidden" },
    ];
    for (const error of errors)
      for (const err of [error, new Error("outer", { cause: error }), new AggregateError([error], "some")])
        expect(JSON.stringify(errorLine(err))).not.toContain("hidden");
    expect(errorLine(quoting)).toMatchObject({ err: { type: "Error", code: "EENVELOPE" } });
    expect(errorLine(storing)).toMatchObject({ err: { type: "PrismaClientValidationError" } });
  });

  it("names its causes, and those of a list, but not without end", () => {
    const circle = new Error("circle");
    circle.cause = circle;
    expect(errorLine(new Error("outer", { cause: new RangeError("inner") }))).toMatchObject({
      err: { message: "outer", cause: { type: "RangeError", message: "inner" } },
    });
    const many = Array.from({ length: 50 }, (_, index) => new Error(`${index}`));
    expect(errorLine(new AggregateError([circle, ...many], "some"))).toMatchObject({
      err: { message: "some", errors: expect.arrayContaining([expect.objectContaining({ message: "8" })]) },
    });
    expect(JSON.stringify(errorLine(circle)).match(/"circle"/g)).toHaveLength(4);
  });
});
