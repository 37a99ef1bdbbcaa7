import type { Catalogue, Step } from "@/domain/catalogue/step";
import { PROCEDURES } from "@/domain/draft/document-kind";
import { establishmentCatalogue } from "@/domain/establishment/catalogue";
import { postingCatalogue } from "@/domain/posting/catalogue";

/** The overview of the guide. */
export const GUIDE_HREF = "/help/guide";
export const GUIDE_TITLE = "事業所・求人情報の入力方法";

/** A page of the guide. */
export interface GuideLink {
  readonly href: string;
  readonly label: string;
}

/** The page about one screen. */
export function guideLink(noun: Catalogue["noun"], step: Step): GuideLink {
  return { href: `${GUIDE_HREF}/${noun}/${step.number}`, label: `${step.number}. ${step.title}` };
}

/** All pages about screens, in the order in which a new employer meets the screens. */
const PAGES = [establishmentCatalogue, postingCatalogue].flatMap(({ noun, steps }: Catalogue) =>
  steps.map((step) => ({ ...guideLink(noun, step), procedure: PROCEDURES[noun] })),
);

/** The pages before and after one, with the name of the procedure where it changes. */
export function guideNeighbours(href: string): { previous?: GuideLink; next?: GuideLink } {
  const at = PAGES.findIndex((page) => page.href === href);
  const named = (index: number): GuideLink | undefined => {
    const page = PAGES[index];
    if (!page) return undefined;
    const { procedure, label } = page;
    return {
      href: page.href,
      label: procedure === PAGES[at]?.procedure ? label : `${procedure}　${label}`,
    };
  };
  return at < 0 ? {} : { previous: named(at - 1), next: named(at + 1) };
}
