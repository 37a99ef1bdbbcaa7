import { describe, expect, it } from "vitest";
import { readSettings, SettingsError } from "./settings";

const secret = "x".repeat(32);
const own = {
  DATABASE_URL: "postgresql://mypage@db.example.jp/mypage",
  APP_URL: "https://mypage.example.jp",
  NEXTAUTH_SECRET: secret,
  SMTP_URL: "smtp://mail.example.jp:587",
};
const embedded = {
  DATABASE_URL: "postgresql://postgres@127.0.0.1:5999/postgres",
  EMBEDDED_DATABASE: "1",
  NEXTAUTH_SECRET: secret,
};

function failure(source: Record<string, string | undefined>): string {
  try {
    readSettings(source);
    return "none";
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return error.message;
  }
}

describe("settings", () => {
  it("of a real installation", () => {
    expect(readSettings(own)).toMatchObject({
      production: true,
      embedded: false,
      appUrl: "https://mypage.example.jp",
      https: true,
      port: 3000,
      smtpUrl: "smtp://mail.example.jp:587",
      mailFrom: "求人者マイページ <system@mypage.example.jp>",
      clockFile: null,
      logLevel: "info",
      maintenanceWindows: true,
      trustedProxyHops: 0,
    });
  });

  it("of a trial installation need nothing but what the launcher sets", () => {
    expect(readSettings({ ...embedded, PORT: "3999" })).toMatchObject({
      embedded: true,
      appUrl: "http://localhost:3999",
      https: false,
      port: 3999,
      smtpUrl: null,
      mailFrom: "求人者マイページ <system@localhost>",
      maintenanceWindows: false,
    });
  });

  it("that are empty count as not set", () => {
    expect(readSettings({ ...embedded, SMTP_URL: "", APP_URL: "", PORT: "" })).toMatchObject({
      smtpUrl: null,
      port: 3000,
    });
  });

  it("that are missing or wrong are named in one sentence", () => {
    for (const name of Object.keys(own))
      expect(failure({ ...own, [name]: undefined })).toMatch(new RegExp(`^${name} is missing`));
    const wrong: Record<string, string> = {
      DATABASE_URL: "mysql://db.example.jp",
      APP_URL: "mypage.example.jp",
      NEXTAUTH_SECRET: "short",
      SMTP_URL: "https://mail.example.jp",
      PORT: "http",
      MAIL_FROM: "nobody",
      LOG_LEVEL: "loud",
      METRICS_TOKEN: "short",
      MAINTENANCE_WINDOWS: "sometimes",
      TRUSTED_PROXY_HOPS: "-1",
    };
    for (const [name, value] of Object.entries(wrong)) {
      const message = failure({ ...own, [name]: value });
      expect(message).toMatch(new RegExp(`^${name} must .*\\.$`));
      expect(message).not.toContain("\n");
    }
    expect(failure({ ...own, APP_URL: "https://example.jp/mypage" })).toBe("APP_URL must not have a path.");
    expect(failure({ ...own, PORT: "70000" })).toMatch(/^PORT must/);
  });

  it("never repeat the secret that is wrong", () => {
    expect(failure({ ...own, NEXTAUTH_SECRET: "hunter2" })).not.toContain("hunter2");
  });

  it("allow a test clock on this machine only", () => {
    const clock = { CLOCK_FILE: "/tmp/now" };
    expect(failure({ ...own, ...clock })).toMatch(/^CLOCK_FILE is for tests/);
    expect(failure({ ...embedded, ...clock, APP_URL: "http://localhost.example.jp" })).toMatch(/^CLOCK_FILE/);
    for (const host of ["localhost:3000", "127.0.0.1:3000", "[::1]:3000"])
      expect(readSettings({ ...embedded, ...clock, APP_URL: `http://${host}` }).clockFile).toBe("/tmp/now");
  });
});
