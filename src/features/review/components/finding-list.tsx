import type { ReviewFinding } from "@/domain/review/findings";
import { Tag, type TagTone } from "@/ui/tag";
import { rowId } from "./comment-names";

/** What kind of finding it is, in words. */
function kindOf({ severity, accepted, since }: ReviewFinding): { words: string; tone: TagTone } {
  if (since === "gone") return { words: "提出時の注意（現在は該当なし）", tone: "neutral" };
  if (severity === "error") return { words: "要修正", tone: "red" };
  if (severity === "staff") return { words: "窓口で確認", tone: "blue" };
  return accepted
    ? { words: "注意：求人者が確認済み", tone: "orange" }
    : { words: "注意：提出後に該当", tone: "orange" };
}

/** The mark of a finding. */
export function FindingTag({ finding }: { finding: ReviewFinding }) {
  const { words, tone } = kindOf(finding);
  return <Tag tone={tone}>{words}</Tag>;
}

/** What the rules say about the case, red first; each leads to its item. */
export function FindingList({ findings }: { findings: readonly ReviewFinding[] }) {
  if (findings.length === 0)
    return <p className="text-dns-16N-130">自動チェックで気になる点はありません。</p>;
  return (
    <ul className="flex flex-col">
      {findings.map((finding) => (
        <li
          key={`${finding.document}${finding.ruleId}${finding.message}`}
          className="border-solid-gray-200 border-b py-2 text-dns-16N-130 last:border-b-0"
        >
          <FindingTag finding={finding} />{" "}
          {finding.fields[0] ? (
            <a href={`#${rowId(finding.document, finding.fields[0])}`} className="link">
              {finding.message}
            </a>
          ) : (
            finding.message
          )}
          {finding.law && (
            <span className="block pt-0.5 text-dns-14N-130 text-solid-gray-700">
              根拠：{finding.law}
              {finding.ruleId && `（${finding.ruleId}）`}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
