import { workingLimitsCases } from "~/tests/rule-cases/working-limits";
import { ruleContext } from "~/tests/support/rule-cases";
import { describeRules } from "~/tests/support/rules";
import { workingLimitRules } from "./working-limits";

describeRules("limits of working time (労働基準法)", workingLimitRules, ruleContext, workingLimitsCases);
