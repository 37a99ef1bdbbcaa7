import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDateTime } from "@/lib/jst";
import { type MaintenanceWindow, maintenanceAt, nextMaintenance } from "./maintenance";

const shown = (window: MaintenanceWindow | null) =>
  window && [formatDateTime(window.startsAt), formatDateTime(window.endsAt)];

describe("maintenance windows", () => {
  it("stop the service on Sunday from midnight to six", () => {
    expect(maintenanceAt("2026-11-21T23:59:59.999+09:00")).toBeNull();
    expect(shown(maintenanceAt("2026-11-22T00:00:00+09:00"))).toEqual([
      "2026年11月22日（日）00:00",
      "2026年11月22日（日）06:00",
    ]);
    expect(maintenanceAt("2026-11-22T05:59:59+09:00")).not.toBeNull();
    expect(maintenanceAt("2026-11-22T06:00:00+09:00")).toBeNull();
  });

  it("stop it on the last day of the month at 21:30 until six the next morning", () => {
    expect(maintenanceAt("2026-11-30T21:29:59+09:00")).toBeNull();
    expect(shown(maintenanceAt("2026-12-01T02:00:00+09:00"))).toEqual([
      "2026年11月30日（月）21:30",
      "2026年12月1日（火）06:00",
    ]);
    expect(maintenanceAt("2028-02-29T22:00:00+09:00")).not.toBeNull();
    expect(maintenanceAt("2028-02-28T22:00:00+09:00")).toBeNull();
    expect(maintenanceAt("2027-01-01T05:59:00+09:00")).not.toBeNull();
  });

  it("become one when the month ends on a Saturday, and stay two when it ends on a Sunday", () => {
    expect(shown(maintenanceAt("2026-02-01T01:00:00+09:00"))).toEqual([
      "2026年1月31日（土）21:30",
      "2026年2月1日（日）06:00",
    ]);
    expect(shown(maintenanceAt("2026-05-31T01:00:00+09:00"))?.[1]).toBe("2026年5月31日（日）06:00");
    expect(shown(nextMaintenance("2026-05-31T07:00:00+09:00"))).toEqual([
      "2026年5月31日（日）21:30",
      "2026年6月1日（月）06:00",
    ]);
  });

  it("say when the next one begins", () => {
    expect(shown(nextMaintenance("2026-11-22T05:00:00+09:00"))?.[0]).toBe("2026年11月29日（日）00:00");
    expect(shown(nextMaintenance("2026-11-29T12:00:00+09:00"))?.[0]).toBe("2026年11月30日（月）21:30");
    expect(shown(nextMaintenance("2026-12-31T12:00:00+09:00"))).toEqual([
      "2026年12月31日（木）21:30",
      "2027年1月1日（金）06:00",
    ]);
  });

  it("take announced stops into account, joined to the regular ones they touch", () => {
    const announced = [
      { startsAt: Date.parse("2026-11-24T20:00:00+09:00"), endsAt: Date.parse("2026-11-24T22:00:00+09:00") },
      { startsAt: Date.parse("2026-11-29T06:00:00+09:00"), endsAt: Date.parse("2026-11-29T09:00:00+09:00") },
    ];
    expect(shown(nextMaintenance("2026-11-23T00:00:00+09:00", announced))?.[0]).toBe(
      "2026年11月24日（火）20:00",
    );
    expect(maintenanceAt("2026-11-24T21:00:00+09:00", announced)).not.toBeNull();
    expect(maintenanceAt("2026-11-24T21:00:00+09:00")).toBeNull();
    expect(shown(maintenanceAt("2026-11-29T01:00:00+09:00", announced))?.[1]).toBe(
      "2026年11月29日（日）09:00",
    );
  });

  it("come every week and never contain the instant they are announced at", () => {
    const instant = fc.integer({
      min: Date.parse("2026-01-01T00:00:00Z"),
      max: Date.parse("2040-01-01T00:00:00Z"),
    });
    fc.assert(
      fc.property(instant, (now) => {
        const next = nextMaintenance(now);
        expect(next.startsAt).toBeGreaterThan(now);
        // Longest after a month that ends on a Saturday, counted from 21:30.
        expect(next.startsAt - now).toBeLessThanOrEqual(7 * 86_400_000 + 9_000_000);
        expect(maintenanceAt(next.startsAt)).toEqual(next);
        expect(maintenanceAt(next.endsAt)).toBeNull();
      }),
    );
  });
});
