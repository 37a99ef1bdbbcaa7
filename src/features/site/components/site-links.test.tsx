import { existsSync } from "node:fs";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { SITE_MAP } from "@/domain/site/pages";
import { SiteFooter } from "@/ui/site-footer";
import { FAQ_EXCERPT, FAQ_GROUPS } from "./faq-items";
import { FaqList } from "./faq-list";
import { HomeHero } from "./home-hero";
import { PRIVACY_SECTIONS, PrivacyPolicy } from "./privacy-policy";
import { TERMS_SECTIONS, TermsOfUse } from "./terms-of-use";
import { WORKING_TIME_SECTIONS } from "./working-time-sections";

const SITE = join(process.cwd(), "src/app/(site)");

const texts = renderToStaticMarkup(
  <>
    <HomeHero />
    <FaqList items={FAQ_GROUPS.flatMap((group) => group.items)} />
    <PrivacyPolicy headingLevel={3} />
    <TermsOfUse headingLevel={3} />
    {WORKING_TIME_SECTIONS.map((section) => section.body)}
    <SiteFooter />
  </>,
);

const linked = new Set([
  ...[...texts.matchAll(/href="(\/[^"#]*)/g)].map((match) => match[1] ?? ""),
  ...SITE_MAP.flatMap((group) => group.pages.map((page) => page.href)),
]);

describe("the public texts", () => {
  it.each([...linked])("lead to a page that exists: %s", (href) => {
    expect(existsSync(join(SITE, href, "page.tsx"))).toBe(true);
  });

  it("never use one id twice, also where both legal texts stand on one page", () => {
    const ids = [
      ...FAQ_GROUPS.flatMap((group) => [group.id, ...group.items.map((item) => item.id)]),
      ...PRIVACY_SECTIONS.map((section) => section.id),
      ...TERMS_SECTIONS.map((section) => section.id),
      "guides",
      "contact",
      "main",
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("answer five of the questions on the top page", () => {
    expect(FAQ_EXCERPT).toHaveLength(5);
  });
});
