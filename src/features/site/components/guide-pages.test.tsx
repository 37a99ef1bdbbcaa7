import { existsSync } from "node:fs";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Catalogue } from "@/domain/catalogue/step";
import { searchOccupations } from "@/domain/codes/occupations";
import { establishmentCatalogue } from "@/domain/establishment/catalogue";
import { postingCatalogue } from "@/domain/posting/catalogue";
import { guideLink, guideNeighbours } from "./guide-links";
import { GuideSearch, grouped, queryOf } from "./guide-search";
import { GuideStepPage } from "./guide-step-page";
import { OccupationList } from "./occupation-list";

const SITE = join(process.cwd(), "src/app/(site)");
const catalogues: readonly Catalogue[] = [establishmentCatalogue, postingCatalogue];
const pages = catalogues.flatMap(({ noun, steps }) =>
  steps.map((step) => ({
    name: `${noun} ${step.number}`,
    href: guideLink(noun, step).href,
    html: renderToStaticMarkup(<GuideStepPage noun={noun} steps={steps} step={step} />),
  })),
);

describe("the pages of the guide", () => {
  it("are one for each screen of both procedures", () => expect(pages).toHaveLength(14));

  it.each(pages)("lead from $name only to pages that exist", ({ html }) => {
    const hrefs = [...html.matchAll(/href="(\/[^"#]*)/g)].map((match) => match[1] ?? "");
    for (const href of hrefs) {
      const route = href.replace(/^(\/help\/guide\/\w+\/)\d$/, "$1[step]");
      expect(existsSync(join(SITE, route, "page.tsx")), href).toBe(true);
    }
  });

  it.each(pages)("use each id once on $name, and every fragment has its target", ({ html }) => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });

  it("form one chain, from the first screen of the establishment to the last of the posting", () => {
    const visited: string[] = [];
    for (let at = pages[0]?.href; at; at = guideNeighbours(at).next?.href) visited.push(at);
    expect(visited).toEqual(pages.map((page) => page.href));
    expect(guideNeighbours("/help/guide/posting/1").previous?.label).toBe("事業所仮登録　6. 画像情報");
    expect(guideNeighbours("/help/guide/posting/2").previous?.label).toBe("1. 求人区分等");
    expect(guideNeighbours("/help/guide")).toEqual({});
  });
});

describe("a searchable list", () => {
  it.each([
    [undefined, ""],
    ["　トラック ", "トラック"],
    [["営業", "事務"], "営業"],
    ["あ".repeat(500), "あ".repeat(60)],
  ])("reads the words of the address %j", (parameter, query) => expect(queryOf(parameter)).toBe(query));

  it("keeps the order of the best match, also among groups", () =>
    expect(grouped(["b1", "a1", "b2"], (entry) => entry.charAt(0))).toEqual([
      { name: "b", members: ["b1", "b2"] },
      { name: "a", members: ["a1"] },
    ]));

  it("shows what is found under its major class, and a way on where nothing is", () => {
    const html = (query: string) => {
      const classes = searchOccupations(query);
      return renderToStaticMarkup(
        <GuideSearch
          action="/help/occupations"
          query={query}
          found={classes.length}
          hint="例"
          otherwise="短い言葉で"
        >
          <OccupationList classes={classes} />
        </GuideSearch>,
      );
    };
    expect(html("トラック")).toContain("13 配送・輸送・機械運転の職業");
    expect(html("トラック")).toContain("検索結果：1件");
    expect(html("ｚｚｚ")).toContain("「ｚｚｚ」は見つかりませんでした");
    expect(html("ｚｚｚ")).toContain('href="/help/occupations"');
    expect(html('"><script>')).not.toContain("<script>");
  });
});
