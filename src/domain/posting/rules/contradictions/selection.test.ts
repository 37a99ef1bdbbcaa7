import { contradictionsSelectionCases } from "~/tests/rule-cases/contradictions-selection";
import { ruleContext } from "~/tests/support/rule-cases";
import { describeRules } from "~/tests/support/rules";
import { selectionContradictions } from "./selection";

describeRules(
  "contradictions about selection",
  selectionContradictions,
  ruleContext,
  contradictionsSelectionCases,
);
