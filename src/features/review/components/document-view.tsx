import { catalogueOf } from "@/domain/draft/document";
import type { DocumentKind } from "@/domain/draft/document-kind";
import type { ReviewFinding } from "@/domain/review/findings";
import type { SnapshotRow, SnapshotSection } from "@/domain/review/snapshot";
import type { WrittenComment } from "@/features/review/queries";
import { PencilIcon } from "@/ui/icons";
import { Tag } from "@/ui/tag";
import { rowId } from "./comment-names";
import { FindingTag } from "./finding-list";
import { RowComment } from "./row-comment";
import { WrittenCommentNote } from "./written-comment";

interface DocumentViewProps {
  readonly document: DocumentKind;
  readonly title: string;
  /** A sentence about the whole document. */
  readonly note?: string;
  readonly sections: readonly SnapshotSection[];
  readonly findings: readonly ReviewFinding[];
  readonly comments: readonly WrittenComment[];
  /** Requests for correction can be written now. */
  readonly writable: boolean;
}

/** One document of a case: every answered item under the headings of its screens, step by step. */
export function DocumentView(props: DocumentViewProps) {
  const { document, title, note, sections } = props;
  const steps = catalogueOf(document).steps.filter(({ number }) =>
    sections.some((section) => section.step === number),
  );
  return (
    <section aria-labelledby={`${document}-title`} className="min-w-0">
      <h2 id={`${document}-title`} className="text-std-20B-150" tabIndex={-1}>
        {title}
      </h2>
      {note && <p className="text-dns-16N-130 text-solid-gray-700">{note}</p>}
      <nav aria-label={`${title}の見出し`} className="mb-2 print:hidden">
        <ul className="flex flex-wrap gap-x-4">
          {steps.map((step) => (
            <li key={step.number}>
              <a
                href={`#${stepId(document, step.number)}`}
                className="link inline-flex min-h-8 items-center text-dns-14N-130"
              >
                {step.number}　{step.title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="flex flex-col gap-4">
        {steps.map((step) => (
          <section key={step.number} aria-labelledby={stepId(document, step.number)} className="min-w-0">
            <h3
              id={stepId(document, step.number)}
              className="rounded-4 bg-blue-50 px-3 py-1.5 text-dns-16B-130 target:bg-yellow-100"
            >
              ステップ{step.number}　{step.title}
            </h3>
            {sections
              .filter((section) => section.step === step.number)
              .map((section) => (
                <SectionView key={section.title} {...props} section={section} />
              ))}
          </section>
        ))}
      </div>
    </section>
  );
}

function stepId(document: DocumentKind, step: number): string {
  return `${document}-step${step}`;
}

function SectionView({
  document,
  section,
  findings,
  comments,
  writable,
}: DocumentViewProps & { readonly section: SnapshotSection }) {
  const about = (key: string) => ({
    findings: findings.filter((finding) => finding.document === document && finding.fields[0] === key),
    comments: comments.filter((comment) => comment.document === document && comment.fieldKey === key),
  });
  const spoken = (key: string) => about(key).findings.length + about(key).comments.length > 0;
  const silent = section.empty.filter(({ key }) => !spoken(key));
  return (
    <>
      <h4 className="px-3 pt-2.5 pb-0.5 text-dns-14B-130 text-solid-gray-900">{section.title}</h4>
      <dl>
        {section.rows.map((row) => (
          <RowView key={row.key} document={document} row={row} writable={writable} {...about(row.key)} />
        ))}
        {section.empty
          .filter(({ key }) => spoken(key))
          .map(({ key, label }) => (
            <RowView
              key={key}
              document={document}
              row={{ key, label, value: "", before: null, correctable: true }}
              writable={writable}
              {...about(key)}
            />
          ))}
        {silent.length > 0 && <EmptyItems document={document} items={silent} writable={writable} />}
      </dl>
    </>
  );
}

/** Items that were left empty, in one line; requests for correction can be written for them, too. */
function EmptyItems({
  document,
  items,
  writable,
}: {
  readonly document: DocumentKind;
  readonly items: SnapshotSection["empty"];
  readonly writable: boolean;
}) {
  return (
    <div className={ROW}>
      <dt className={TERM}>入力なし</dt>
      <dd className={VALUE}>
        <p className="min-w-0 grow text-dns-14N-130 text-solid-gray-700">
          {items.map(({ label }) => label).join("、")}
        </p>
        {writable && (
          <details className="ml-auto min-w-0 open:basis-full print:hidden">
            <summary className="link ml-auto flex min-h-6 w-fit list-none items-center gap-1 text-dns-14N-130">
              <PencilIcon className="size-4" />
              項目を選んで書く
              <span className="sr-only">（入力なしの項目への修正依頼）</span>
            </summary>
            <ul>
              {items.map(({ key, label }) => (
                <li
                  key={key}
                  id={rowId(document, key)}
                  className="flex flex-wrap items-start gap-x-3 border-solid-gray-200 border-t py-1 text-dns-14N-130"
                >
                  {label}
                  <RowComment place={{ document, fieldKey: key }} label={label} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </dd>
    </div>
  );
}

const ROW =
  "grid gap-x-4 border-solid-gray-200 border-b px-3 py-1 target:bg-yellow-100 sm:grid-cols-[minmax(7rem,11rem)_minmax(0,1fr)]";
const TERM = "text-dns-14N-130 text-solid-gray-700 sm:pt-0.5";
/** The value and, at the end of its line, what can be done about it. */
const VALUE = "flex min-w-0 flex-wrap items-start gap-x-3";

function RowView({
  document,
  row,
  findings,
  comments,
  writable,
}: {
  readonly document: DocumentKind;
  readonly row: SnapshotRow;
  readonly findings: readonly ReviewFinding[];
  readonly comments: readonly WrittenComment[];
  readonly writable: boolean;
}) {
  return (
    <div id={rowId(document, row.key)} className={ROW}>
      <dt className={TERM}>{row.label}</dt>
      <dd className={VALUE}>
        <div className="min-w-0 grow">
          <div className="whitespace-pre-wrap text-dns-16N-130 text-solid-gray-900">
            {row.value || <span className="text-solid-gray-700">（入力なし）</span>}
          </div>
          {row.before !== null && (
            <p className="mt-1 text-dns-14N-130">
              <Tag tone="orange">変更</Tag>
              <span className="ml-2 text-solid-gray-700">前回：</span>
              {row.before === "" ? "（入力なし）" : <del className="whitespace-pre-wrap">{row.before}</del>}
            </p>
          )}
          {findings.length > 0 && (
            <ul className="mt-1 flex flex-col gap-1">
              {findings.map((finding) => (
                <li key={`${finding.ruleId}${finding.message}`} className="text-dns-14N-130">
                  <FindingTag finding={finding} /> {finding.message}
                </li>
              ))}
            </ul>
          )}
          {comments.map((comment) => (
            <WrittenCommentNote key={`${comment.ordinal}${comment.body}`} comment={comment} />
          ))}
        </div>
        {writable && row.correctable && (
          <RowComment place={{ document, fieldKey: row.key }} label={row.label} />
        )}
      </dd>
    </div>
  );
}
