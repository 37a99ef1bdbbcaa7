import { contradictionsHoursCases } from "~/tests/rule-cases/contradictions-hours";
import { ruleContext } from "~/tests/support/rule-cases";
import { describeRules } from "~/tests/support/rules";
import { hoursContradictions } from "./hours";

describeRules("contradictions about hours", hoursContradictions, ruleContext, contradictionsHoursCases);
