import { contradictionsHolidaysCases } from "~/tests/rule-cases/contradictions-holidays";
import { ruleContext } from "~/tests/support/rule-cases";
import { describeRules } from "~/tests/support/rules";
import { holidayContradictions } from "./holidays";

describeRules(
  "contradictions about days off",
  holidayContradictions,
  ruleContext,
  contradictionsHolidaysCases,
);
