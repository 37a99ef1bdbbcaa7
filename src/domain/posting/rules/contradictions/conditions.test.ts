import { contradictionsConditionsCases } from "~/tests/rule-cases/contradictions-conditions";
import { ruleContext } from "~/tests/support/rule-cases";
import { describeRules } from "~/tests/support/rules";
import { conditionContradictions } from "./conditions";

describeRules(
  "contradictions about insurance and retirement",
  conditionContradictions,
  ruleContext,
  contradictionsConditionsCases,
);
