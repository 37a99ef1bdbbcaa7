import type { ReactNode } from "react";
import type { IsoDate } from "@/lib/jst";
import { dateParts } from "@/lib/jst";
import { Prose } from "@/ui/prose";

export type LegalSection = { id: string; heading: string; body: ReactNode };

type LegalTextProps = {
  sections: readonly LegalSection[];
  version: IsoDate;
  /** 2 on a page of its own, 3 where the text is part of another page. */
  headingLevel?: 2 | 3;
};

/** A legal text with its version, the same on its own page and where one agrees to it. */
export function LegalText({ sections, version, headingLevel = 2 }: LegalTextProps) {
  const Heading = `h${headingLevel}` as const;
  const { year, month, day } = dateParts(version);
  return (
    <Prose className="[&>:first-child]:mt-0">
      {sections.map((section) => (
        <section
          key={section.id}
          aria-labelledby={section.id}
          className="prose mt-10 [&>h2]:text-std-20B-150"
        >
          <Heading id={section.id}>{section.heading}</Heading>
          {section.body}
        </section>
      ))}
      <p className="mt-10">
        {year}年{month}月{day}日版（この日から適用します）
      </p>
    </Prose>
  );
}
