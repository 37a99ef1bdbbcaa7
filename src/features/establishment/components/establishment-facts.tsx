import type { RawAnswers } from "@/domain/catalogue/field";
import { resolve } from "@/domain/catalogue/resolve";
import { reviewRows } from "@/domain/catalogue/review-rows";
import { establishmentCatalogue } from "@/domain/establishment/catalogue";
import { publishedAnswers } from "@/domain/establishment/published";
import { industryWords } from "@/domain/posting/ticket/head-words";
import { DescriptionList } from "@/ui/description-list";
import { EmptyState } from "@/ui/empty-state";

interface EstablishmentFactsProps {
  readonly raw: RawAnswers;
  /** Only items that are published on postings anyway. */
  readonly publishedOnly: boolean;
}

/** All answered items of an establishment under the headings of its screens. */
export function EstablishmentFacts({ raw, publishedOnly }: EstablishmentFactsProps) {
  const shown = publishedOnly ? publishedAnswers(raw) : raw;
  const sections = reviewRows(establishmentCatalogue, resolve(establishmentCatalogue.fields, shown).answers);
  if (sections.length === 0)
    return (
      <EmptyState title="まだ何も入力されていません">事業所情報を入力すると、ここに表示されます。</EmptyState>
    );
  return sections.map((section) => (
    <section key={`${section.step}-${section.title}`} className="flex flex-col gap-2">
      <h2 className="text-std-20B-150">{section.title}</h2>
      <DescriptionList
        items={section.rows.map((row) => ({
          key: row.key,
          term: row.label,
          description: (
            <span className="whitespace-pre-wrap break-words">
              {row.key === "industryClass" ? industryWords(row.value) : row.value}
            </span>
          ),
        }))}
      />
    </section>
  ));
}
