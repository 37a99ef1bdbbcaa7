import { wagePlausibilityCases } from "~/tests/rule-cases/wage-plausibility";
import { ruleContext } from "~/tests/support/rule-cases";
import { describeRules } from "~/tests/support/rules";
import { wagePlausibilityRules } from "./wage-plausibility";

describeRules("wages in time and in full", wagePlausibilityRules, ruleContext, wagePlausibilityCases);
