import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { earliestEnd, idlePhase, timeLeft, timeLeftSpoken, untilNextLook } from "./idle";

const MINUTE = 60_000;

describe("the end of an idle session", () => {
  it("is 50 minutes after the last use, less the minute in which the server notes nothing", () => {
    expect(earliestEnd(0)).toBe(49 * MINUTE);
  });

  it("is announced ten minutes before, and over at its moment", () => {
    expect(idlePhase(50 * MINUTE, 40 * MINUTE - 1)).toBe("active");
    expect(idlePhase(50 * MINUTE, 40 * MINUTE)).toBe("warning");
    expect(idlePhase(50 * MINUTE, 50 * MINUTE - 1)).toBe("warning");
    expect(idlePhase(50 * MINUTE, 50 * MINUTE)).toBe("over");
  });

  it("is looked at when the warning is due, at the end, then never", () => {
    expect(untilNextLook(50 * MINUTE, 0)).toBe(40 * MINUTE);
    expect(untilNextLook(50 * MINUTE, 45 * MINUTE)).toBe(5 * MINUTE);
    expect(untilNextLook(50 * MINUTE, 50 * MINUTE)).toBeNull();
  });

  it("passes through the warning, whenever one begins to look and however late timers are by less than that", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 90 * MINUTE }),
        fc.integer({ min: 0, max: 9 * MINUTE }),
        (end, late) => {
          const seen: string[] = [];
          let now = 0;
          for (let wait: number | null = 0; wait !== null; wait = untilNextLook(end, now)) {
            now += wait === 0 ? 0 : wait + late;
            seen.push(idlePhase(end, now));
          }
          expect(seen.at(-1)).toBe("over");
          expect(seen).toContain("warning");
        },
      ),
    );
  });

  it("is shown to the second and spoken by the minute", () => {
    expect(timeLeft(10 * MINUTE)).toBe("10分0秒");
    expect(timeLeft(598_001)).toBe("9分59秒");
    expect(timeLeft(42_000)).toBe("42秒");
    expect(timeLeft(1)).toBe("1秒");
    expect(timeLeft(-5)).toBe("0秒");
    expect(timeLeftSpoken(10 * MINUTE)).toBe("約10分");
    expect(timeLeftSpoken(90_000)).toBe("約1分");
    expect(timeLeftSpoken(59_999)).toBe("1分未満");
  });
});
