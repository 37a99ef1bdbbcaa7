import Link from "next/link";
import { PROCEDURES } from "@/domain/draft/document-kind";
import { guideOf } from "@/domain/catalogue/guide";
import type { Catalogue, Step } from "@/domain/catalogue/step";
import { ButtonLink } from "@/ui/button-link";
import { ChevronLeftIcon, ChevronRightIcon } from "@/ui/icons";
import { GuideItemView } from "./guide-item";
import { GUIDE_HREF, GUIDE_TITLE, guideLink, guideNeighbours } from "./guide-links";
import { StaticPage } from "./static-page";

type Related = { href: string; label: string };

/** Explanations of single screens of the posting. */
const RELATED: Readonly<Record<number, readonly Related[]>> = {
  1: [
    { href: "/help/disclosure", label: "公開範囲について" },
    { href: "/help/information-provision", label: "求人情報提供について" },
  ],
  3: [
    { href: "/help/occupations", label: "職業分類コード一覧" },
    { href: "/help/licences", label: "免許・資格一覧" },
  ],
  5: [{ href: "/help/working-time", label: "労働時間に関する解説" }],
};

type GuideStepPageProps = { noun: Catalogue["noun"]; steps: readonly Step[]; step: Step };

function GuideNavigation({ href }: { href: string }) {
  const { previous, next } = guideNeighbours(href);
  return (
    <nav aria-label="前後のページ" className="mt-10 flex flex-wrap justify-between gap-4 print:hidden">
      {previous && (
        <ButtonLink href={previous.href} variant="secondary" rel="prev" className="max-sm:w-full">
          <ChevronLeftIcon className="size-4" />
          <span>
            <span className="sr-only">前のページ：</span>
            {previous.label}
          </span>
        </ButtonLink>
      )}
      {next && (
        <ButtonLink href={next.href} variant="secondary" rel="next" className="max-sm:w-full sm:ml-auto">
          <span>
            <span className="sr-only">次のページ：</span>
            {next.label}
          </span>
          <ChevronRightIcon className="size-4" />
        </ButtonLink>
      )}
    </nav>
  );
}

/** How to fill in one screen of a wizard: every item of the catalogue, in the order of the screen. */
export function GuideStepPage({ noun, steps, step }: GuideStepPageProps) {
  const guide = guideOf(step);
  const related = noun === "posting" ? (RELATED[step.number] ?? []) : [];
  return (
    <StaticPage
      title={`${guide.screenTitle}の入力方法`}
      trail={[
        { label: "よくあるご質問", href: "/help" },
        { label: GUIDE_TITLE, href: GUIDE_HREF },
      ]}
      contents={guide.sections.map((section, index) => ({
        id: `section-${index + 1}`,
        label: section.title,
      }))}
      lead={
        <>
          <p>
            {PROCEDURES[noun]}　全{steps.length}ステップ中、{step.number}ステップ目の画面です。
            {guide.intro}
          </p>
          <p className="mt-2 text-solid-gray-700">
            「条件」のある項目は、あてはまるときだけ画面に表示されます。
            <Link href={`${GUIDE_HREF}#rules`} prefetch={false} className="link">
              印の意味と共通の決まり
            </Link>
          </p>
          {related.length > 0 && (
            <ul className="mt-2 flex flex-wrap gap-x-6">
              {related.map(({ href, label }) => (
                <li key={href}>
                  <Link href={href} prefetch={false} className="link inline-flex min-h-11 items-center">
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </>
      }
    >
      {guide.sections.map((section, index) => (
        <section
          key={section.title}
          aria-labelledby={`section-${index + 1}`}
          className="mb-12 last-of-type:mb-0"
        >
          <h2 id={`section-${index + 1}`} className="border-black border-b pb-2 text-std-24B-150">
            {section.title}
          </h2>
          {section.intro && <p className="text-measure mt-3">{section.intro}</p>}
          {section.items.map((item) => (
            <GuideItemView key={item.key} item={item} />
          ))}
        </section>
      ))}
      <GuideNavigation href={guideLink(noun, step).href} />
    </StaticPage>
  );
}
