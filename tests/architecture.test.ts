import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, it } from "vitest";

// Who may import whom, and which files a feature consists of. Paths are relative to src.

const SRC = join(process.cwd(), "src");

/** What each room may import beside itself. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  app: ["features", "ui", "domain", "lib"],
  features: ["server", "domain", "ui", "documents", "lib"],
  documents: ["domain", "lib"],
  server: ["domain", "lib"],
  ui: ["lib"],
  domain: ["lib"],
  lib: [],
  // proxy.ts and instrumentation.ts, which Next looks for outside the rooms, and the list of all jobs.
  entry: ["features", "server", "domain", "lib"],
};

/** The only things of the server that a page or an endpoint asks for itself; the rest goes through features. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  // Who is there. The actor is handed on to queries and commands, which decide.
  "server/actor": ["app/"],
  "server/health": ["app/api/health/"],
  "server/log": ["app/api/health/"],
  "server/metrics": ["app/api/metrics/"],
};

/** Packages that pure code may use. */
const PURE_PACKAGES = ["@holiday-jp/holiday_jp", "zod"];
const IMPURE = [/\bDate\.now\(/, /\bnew Date\(\s*\)/, /\bTemporal\.Now\b/, /\bMath\.random\(/, /\bprocess\./];

const DATABASE = /^(server\/db$|server\/generated\/|@prisma\/|prisma($|\/)|pg($|-boss)|@electric-sql\/)/;
const MAY_USE_DATABASE = /^(server\/|features\/[^/]+\/(queries|commands)\.ts$)/;

/** What reads or writes the browser's side of a session: modules, or single names of a module. */
const BROWSER: Readonly<Record<string, readonly string[] | "all">> = {
  "server/actor": [
    "currentEmployer",
    "currentStaff",
    "requireEmployer",
    "requireStaff",
    "withEmployerSession",
  ],
  "server/action": "all",
  "server/http": "all",
  "server/client-address": "all",
  "server/sealed-cookie": "all",
  "server/registration-cookie": "all",
  "server/session": ["browserSessionId", "giveSession", "dropSession"],
  "server/login-throttle": ["loginOrigin", "rememberBrowser"],
};

const FEATURE_FILE =
  /^features\/[a-z-]+\/((queries|commands|actions|routes|jobs)\.ts|[a-z-]+(\.db)?\.test\.tsx?|components\/[a-z0-9-]+(\.test)?\.tsx?)$/;

interface Import {
  /** A path under src without extension, or the name of a package. */
  readonly to: string;
  readonly typeOnly: boolean;
  readonly names: readonly string[];
}

interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

// The formatter puts every statement at the beginning of a line.
const STATEMENT = /^(?:import|export)\s+(type\s+)?((?:[\w$*\s,]|\{[^}]*\})*?)\s*(?:from\s+)?"([^"]+)";?/gm;
const DYNAMIC = /\bimport\(\s*"([^"]+)"\s*\)/g;

function importsOf(path: string, text: string): Import[] {
  const found: Import[] = [];
  for (const [, type, clause = "", specifier = ""] of text.matchAll(STATEMENT)) {
    const words = (/\{([^}]*)\}/.exec(clause)?.[1] ?? "").split(",").map((word) => word.trim());
    const named = words.filter((word) => word !== "");
    const onlyBraces = /^\{[^}]*\}$/.test(clause.trim()) && named.length > 0;
    found.push({
      to: resolve(path, specifier),
      typeOnly: type !== undefined || (onlyBraces && named.every((word) => word.startsWith("type "))),
      names: named.filter((word) => !word.startsWith("type ")).map((word) => word.replace(/\s+as\s+.*$/, "")),
    });
  }
  for (const [, specifier = ""] of text.matchAll(DYNAMIC))
    found.push({ to: resolve(path, specifier), typeOnly: false, names: [] });
  return found;
}

function resolve(from: string, specifier: string): string {
  if (specifier.startsWith("@/")) return specifier.slice(2);
  return specifier.startsWith(".") ? posix.join(dirname(from), specifier) : specifier;
}

const all: SourceFile[] = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith("server/generated/"))
  .sort()
  .map((path) => {
    const text = readFileSync(join(SRC, path), "utf8");
    return { path, text, imports: importsOf(path, text) };
  });
/** What runs in production. Tests may look at everything. */
const files = all.filter(({ path }) => !/\.test\.tsx?$/.test(path));
const byModule = new Map(all.map((file) => [file.path.replace(/\.tsx?$/, ""), file]));

const roomOf = (path: string) => (path.includes("/") ? (path.split("/")[0] ?? "") : "entry");
const isOurs = (to: string) => byModule.has(to) || to.startsWith("server/generated/");

/** Every import that `isWrong` names a reason for, as 「file imports what: reason」. */
function wrong(isWrong: (file: SourceFile, one: Import) => string | undefined): string[] {
  return files.flatMap((file) =>
    file.imports.flatMap((one) => {
      const reason = isWrong(file, one);
      return reason === undefined ? [] : [`src/${file.path} imports ${one.to}: ${reason}`];
    }),
  );
}

describe("imports", () => {
  it("are all seen, and lead to files that exist", () => {
    const unseen = all.filter(
      ({ text, imports }) =>
        imports.length < (text.match(/^(import|(import|export) .*from|\} from) ".+";$/gm)?.length ?? 0),
    );
    expect(unseen.map(({ path }) => path)).toEqual([]);
    expect(files.length).toBeGreaterThan(100);
    const missing = wrong((_file, { to }) =>
      /^(\.|[a-z]+\/)/.test(to) && roomOf(to) in ROOMS && !isOurs(to) && !existsSync(join(SRC, to))
        ? "no such file"
        : undefined,
    );
    expect(missing).toEqual([]);
  });

  it("go from room to room only as the house allows", () =>
    expect(
      wrong(({ path }, { to }) => {
        if (!isOurs(to)) return to.startsWith("~/") ? "the application stands in src alone" : undefined;
        const [own, other] = [roomOf(path), roomOf(to)];
        if (own === other || ROOMS[own]?.includes(other)) return undefined;
        if (DOORS[to]?.some((folder) => path.startsWith(folder))) return undefined;
        return `${own} may import ${ROOMS[own]?.join(", ") || "nothing"}`;
      }),
    ).toEqual([]));

  it("reach the database only from queries, commands and the server", () =>
    expect(
      wrong(({ path }, { to }) =>
        DATABASE.test(to) && !MAY_USE_DATABASE.test(path) ? "that is the database" : undefined,
      ),
    ).toEqual([]));

  it("let jobs call every query and command: no request, no session", () =>
    expect(
      wrong(({ path }, { to, typeOnly, names }) => {
        if (!/^features\/[^/]+\/(queries|commands)\.ts$/.test(path) || typeOnly) return undefined;
        if (/^next(-auth)?($|\/)/.test(to)) return "that needs a request";
        const closed = BROWSER[to];
        const taken = closed === "all" ? [to] : names.filter((name) => closed?.includes(name));
        return taken.length > 0 ? `${taken.join(", ")} needs a browser's session` : undefined;
      }),
    ).toEqual([]));

  it("of pure code bring nothing but pure code", () =>
    expect(
      wrong(({ path }, { to }) =>
        /^(domain|lib)\//.test(path) && !isOurs(to) && !PURE_PACKAGES.includes(to)
          ? "domain and lib run in browsers and know no framework"
          : undefined,
      ),
    ).toEqual([]));

  it("never run in a circle", () => {
    const circles = new Set<string>();
    const done = new Set<string>();
    const visit = (module: string, way: readonly string[]) => {
      const start = way.indexOf(module);
      if (start >= 0) circles.add([...way.slice(start), module].join(" → "));
      if (start >= 0 || done.has(module)) return;
      for (const { to } of byModule.get(module)?.imports ?? []) visit(to, [...way, module]);
      done.add(module);
    };
    for (const { path } of files) visit(path.replace(/\.tsx?$/, ""), []);
    expect([...circles]).toEqual([]);
  });
});

describe("files", () => {
  it("of a feature have the closed set of names", () =>
    expect(
      all.map(({ path }) => path).filter((path) => path.startsWith("features/") && !FEATURE_FILE.test(path)),
    ).toEqual([]));

  it("of a feature are skins where they should be: actions over server/action, routes over server/http", () => {
    const skins = files.filter(({ path }) => /^features\/[^/]+\/(actions|routes)\.ts$/.test(path));
    const bare = skins.filter(({ path, text, imports }) =>
      path.endsWith("actions.ts")
        ? !text.startsWith('"use server";') || !imports.some(({ to }) => to === "server/action")
        : !imports.some(({ to }) => to === "server/http"),
    );
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  it("with hooks are called use-*", () => {
    const hooks = files.filter(({ path, text }) => {
      const exportsHook = /^export (default )?(async )?(function|const) use[A-Z]/m.test(text);
      return path.startsWith("features/") && exportsHook !== /\/use-[a-z-]+\.tsx?$/.test(path);
    });
    expect(hooks.map(({ path }) => path)).toEqual([]);
  });

  it("of pure code have no clock, no chance and no environment", () => {
    const impure = files
      .filter(({ path }) => /^(domain|lib)\//.test(path))
      .flatMap(({ path, text }) =>
        IMPURE.filter((pattern) => pattern.test(text)).map((pattern) => `src/${path} has ${pattern.source}`),
      );
    expect(impure).toEqual([]);
  });

  it("are no barrels", () => {
    const barrels = files.filter(({ text }) => {
      const code = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
      return /^export/m.test(code) && code.replace(/^export[^;]*\sfrom\s+"[^"]+";?/gm, "").trim() === "";
    });
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });
});
