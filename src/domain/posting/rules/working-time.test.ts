import { workingTimeCases } from "~/tests/rule-cases/working-time";
import { ruleContext } from "~/tests/support/rule-cases";
import { describeRules } from "~/tests/support/rules";
import { workingTimeRules } from "./working-time";

describeRules("working time (労働基準法)", workingTimeRules, ruleContext, workingTimeCases);
