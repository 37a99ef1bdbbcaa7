import { contradictionsWagesCases } from "~/tests/rule-cases/contradictions-wages";
import { ruleContext } from "~/tests/support/rule-cases";
import { describeRules } from "~/tests/support/rules";
import { wageContradictions } from "./wages";

describeRules("contradictions about pay", wageContradictions, ruleContext, contradictionsWagesCases);
