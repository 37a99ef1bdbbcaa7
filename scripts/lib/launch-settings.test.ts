import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readLaunchSettings } from "./launch-settings";
import { UserError } from "./user-error";

let parent: string;
/** Does not exist at the beginning of a test. */
let folder: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "settings-"));
  folder = join(parent, "data");
});

afterEach(() => rmSync(parent, { recursive: true, force: true }));

const secret = "0123456789012345678901234567890123456789";
const external = {
  DATABASE_URL: "postgresql://u:p@db.example.jp/mypage",
  APP_URL: "https://mypage.example.jp",
  SMTP_URL: "smtp://mail.example.jp",
  NEXTAUTH_SECRET: secret,
};

describe("in embedded mode", () => {
  it("needs no setting at all, and says where browsers find it", () => {
    const settings = readLaunchSettings({ DATA_DIR: folder, PORT: "3456", NODE_ENV: "production" });
    expect(settings).toMatchObject({ port: 3456, appUrl: "http://localhost:3456", externalDatabase: null });
  });

  it("makes the secret once, for its owner's eyes only", () => {
    const settings = readLaunchSettings({ DATA_DIR: folder, NODE_ENV: "production" });
    expect(existsSync(folder)).toBe(false);
    const { NEXTAUTH_SECRET } = settings.environment("postgresql://127.0.0.1/postgres");
    expect(NEXTAUTH_SECRET).toMatch(/^[0-9a-f]{64}$/);
    expect(statSync(join(folder, "nextauth-secret")).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, "nextauth-secret"), "utf8")).toBe(`${NEXTAUTH_SECRET}\n`);
    expect(settings.environment("postgresql://127.0.0.1/postgres").NEXTAUTH_SECRET).toBe(NEXTAUTH_SECRET);
  });

  it("tells the application so", () => {
    const settings = readLaunchSettings({ DATA_DIR: folder, NODE_ENV: "production" });
    expect(settings.environment("postgresql://x/y")).toMatchObject({
      EMBEDDED_DATABASE: "1",
      DATABASE_URL: "postgresql://x/y",
      DATA_DIR: folder,
    });
  });
});

describe("with DATABASE_URL", () => {
  it("never touches the data folder", () => {
    const settings = readLaunchSettings({ ...external, DATA_DIR: folder, NODE_ENV: "production" });
    expect(settings.environment(external.DATABASE_URL).NEXTAUTH_SECRET).toBe(secret);
    expect(existsSync(folder)).toBe(false);
  });

  it("is not an embedded installation even if the environment claims it", () => {
    const settings = readLaunchSettings({ ...external, EMBEDDED_DATABASE: "1", NODE_ENV: "production" });
    expect(settings.environment(external.DATABASE_URL)).not.toHaveProperty("EMBEDDED_DATABASE");
  });

  it.each([
    ["NEXTAUTH_SECRET", ""],
    ["NEXTAUTH_SECRET", "short"],
    ["DATABASE_URL", "mysql://db.example.jp/mypage"],
    ["PORT", "http"],
    ["APP_URL", ""],
  ])("names %s when it is %j", (name, value) => {
    const read = () => readLaunchSettings({ ...external, NODE_ENV: "production", [name]: value });
    expect(read).toThrow(UserError);
    expect(read).toThrow(name);
  });
});
