import type { PostingRule } from "../posting-rule";
import { applicantContradictions } from "./applicants";
import { conditionContradictions } from "./conditions";
import { contractContradictions } from "./contract";
import { holidayContradictions } from "./holidays";
import { hoursContradictions } from "./hours";
import { placeContradictions } from "./place";
import { selectionContradictions } from "./selection";
import { wageContradictions } from "./wages";

/** Items that contradict each other, or a free text, roughly in the order of the screens. */
export const contradictions: readonly PostingRule[] = [
  ...contractContradictions,
  ...placeContradictions,
  ...applicantContradictions,
  ...wageContradictions,
  ...hoursContradictions,
  ...holidayContradictions,
  ...conditionContradictions,
  ...selectionContradictions,
];
