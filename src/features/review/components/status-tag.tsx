import { REVIEW_STATUS_WORDS, type ReviewStatus } from "@/domain/review/status";
import { Tag, type TagTone } from "@/ui/tag";

const TONES: Readonly<Record<ReviewStatus, TagTone>> = {
  WAITING: "neutral",
  IN_REVIEW: "blue",
  RETURNED: "orange",
  REGISTERED: "green",
};

/** Where a case stands. */
export function StatusTag({ status }: { status: ReviewStatus }) {
  return <Tag tone={TONES[status]}>{REVIEW_STATUS_WORDS[status]}</Tag>;
}
