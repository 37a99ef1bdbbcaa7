import type { ReactNode } from "react";
import { type GuideItem, type Necessity, NECESSITY_WORDS } from "@/domain/catalogue/guide";
import { RequirementBadge } from "@/ui/requirement-badge";
import { Tag } from "@/ui/tag";

/** The mark that the input carries on its screen. */
export function NecessityMark({ necessity }: { necessity: Necessity }) {
  if (necessity === "required" || necessity === "optional")
    return <RequirementBadge required={necessity === "required"} />;
  return <Tag tone={necessity === "conditional" ? "orange" : "neutral"}>{NECESSITY_WORDS[necessity]}</Tag>;
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="flex gap-x-3">
      <dt className="w-26 shrink-0 text-solid-gray-700">{term}</dt>
      <dd className="min-w-0 grow">{children}</dd>
    </div>
  );
}

function Options({ item }: { item: GuideItem }) {
  if (item.options.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-4">
      {item.options.map(({ label, onlyIf }) => (
        <li key={label} className="flex">
          <span aria-hidden="true">・</span>
          <span>
            {label}
            {onlyIf && <span className="text-solid-gray-700">（{onlyIf}のとき）</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Limits({ limits }: { limits: readonly string[] }) {
  if (limits.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-4">
      {limits.map((limit) => (
        <li key={limit}>{limit}</li>
      ))}
    </ul>
  );
}

/** Columns of a repeated item, each with its own mark and limits. */
function Parts({ parts }: { parts: readonly GuideItem[] }) {
  return (
    <ul className="flex flex-col gap-2">
      {parts.map((part) => (
        <li key={part.key} className="border-solid-gray-300 border-l-4 pl-3">
          <span className="mr-2 font-bold">{part.label}</span>
          <span className="inline-flex align-[0.05em]">
            <NecessityMark necessity={part.necessity} />
          </span>
          {part.hint && <span className="block">{part.hint}</span>}
          <Limits limits={part.limits} />
          <Options item={part} />
        </li>
      ))}
    </ul>
  );
}

function placesText({ places, masked }: GuideItem): string {
  if (places.length === 0) return "求人票などには直接表示されません";
  return `${places.join("、")}${masked ? "（事業所を特定できる項目。公開範囲によって空欄になります）" : ""}`;
}

/** One item of a screen: what it is called, whether it must be entered, how, and where it is shown. */
export function GuideItemView({ item }: { item: GuideItem }) {
  return (
    <div className="border-solid-gray-420 border-b py-5">
      {item.row && <p className="text-dns-14N-130 text-solid-gray-700">{item.row}</p>}
      <h3 id={item.key} className="text-std-18B-160">
        <span className="mr-3">{item.label}</span>
        <span className="inline-flex align-[0.05em]">
          <NecessityMark necessity={item.necessity} />
        </span>
      </h3>
      {item.hint && <p className="text-measure mt-1">{item.hint}</p>}
      <dl className="mt-2 flex flex-col gap-1">
        {item.shownIf && <Fact term="条件">{item.shownIf}</Fact>}
        {item.requiredIf && <Fact term="必須の条件">{item.requiredIf}</Fact>}
        {(item.options.length > 0 || item.limits.length > 0) && (
          <Fact term={item.options.length > 0 ? "選択肢" : "入力の決まり"}>
            <Limits limits={item.limits} />
            <Options item={item} />
          </Fact>
        )}
        {item.parts.length > 0 && (
          <Fact term="1件の内容">
            <Parts parts={item.parts} />
          </Fact>
        )}
        <Fact term="表示される所">{placesText(item)}</Fact>
      </dl>
    </div>
  );
}
