import { deadlineMark } from "@/domain/review/deadline";
import type { IsoDate } from "@/lib/jst";
import { Tag, type TagTone } from "@/ui/tag";

const TONES: Readonly<Record<ReturnType<typeof deadlineMark>["urgency"], TagTone>> = {
  over: "red",
  today: "red",
  soon: "orange",
  later: "neutral",
};

/** How much time is left, in words. */
export function DeadlineTag({ deadline, today }: { deadline: IsoDate; today: IsoDate }) {
  const { urgency, words } = deadlineMark(deadline, today);
  return <Tag tone={TONES[urgency]}>{words}</Tag>;
}
