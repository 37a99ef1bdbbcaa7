import type { DocumentKind } from "@/domain/draft/document-kind";

interface GuideLinkProps {
  readonly kind: DocumentKind;
  readonly step: number;
  /** Explanations of this screen beside the guide. */
  readonly more?: readonly { readonly href: string; readonly text: string }[];
}

/** 事業所・求人情報の入力方法 of a screen; it opens beside the form, so that nothing is left. */
export function GuideLink({ kind, step, more = [] }: GuideLinkProps) {
  const links = [{ href: `/help/guide/${kind}/${step}`, text: "事業所・求人情報の入力方法" }, ...more];
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1">
      {links.map(({ href, text }) => (
        <li key={href}>
          <a href={href} target="_blank" rel="noopener" className="link inline-flex min-h-11 items-center">
            {text}
            <span className="sr-only">（新しい画面で開きます）</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
