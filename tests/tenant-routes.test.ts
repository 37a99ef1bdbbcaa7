import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { tenantActions, tenantRoutes } from "~/e2e/support/tenant-routes";

const src = fileURLToPath(new URL("../src", import.meta.url));

/** Addresses of all pages and endpoints; route groups such as `(site)` are not part of an address. */
function routesOfTheApplication(): string[] {
  return globSync("**/{page,route}.{ts,tsx}", { cwd: `${src}/app` })
    .map((file) =>
      file
        .split("/")
        .slice(0, -1)
        .filter((part) => !/^\(.*\)$/.test(part))
        .join("/"),
    )
    .map((path) => `/${path}`)
    .sort();
}

/** Names of all server actions, as `feature/action`. */
function actionsOfTheApplication(): string[] {
  return globSync("features/*/actions.ts", { cwd: src })
    .flatMap((file) =>
      [
        ...readFileSync(`${src}/${file}`, "utf8").matchAll(
          /^export (?:const|async function|function) (\w+)/gm,
        ),
      ].map(([, name]) => `${file.split("/")[1]}/${name}`),
    )
    .sort();
}

describe("what another employer, another office or nobody could try", () => {
  it("has an entry for every page and endpoint, so that no new one escapes", () => {
    const routes = routesOfTheApplication();
    expect(routes.length).toBeGreaterThan(40);
    expect(Object.keys(tenantRoutes).sort()).toEqual(routes);
  });

  it("has an entry for every server action, so that no new one escapes", () => {
    const actions = actionsOfTheApplication();
    expect(actions.length).toBeGreaterThan(15);
    expect(Object.keys(tenantActions).sort()).toEqual(actions);
  });

  it("finds actions nowhere else", () => {
    const others = globSync("**/*.{ts,tsx}", { cwd: src }).filter(
      (file) =>
        !/^features\/[^/]+\/actions\.ts$/.test(file) &&
        /^\s*["']use server["'];?\s*$/m.test(readFileSync(`${src}/${file}`, "utf8")),
    );
    expect(others).toEqual([]);
  });

  it("takes every route below the my page and the console for somebody's", () => {
    for (const [route, { audience }] of Object.entries(tenantRoutes)) {
      if (/^\/mypage(\/|$)/.test(route))
        expect(audience, route).toBe(route.includes("[id]") ? "owner" : "employers");
      if (/^\/staff(\/|$)/.test(route) && route !== "/staff/login")
        expect(audience, route).toBe(route.includes("[id]") ? "office" : "staff");
    }
  });
});
