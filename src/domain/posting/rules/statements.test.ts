import { dispatchCases, retirementCases, smokingCases } from "~/tests/rule-cases/statements";
import { ruleContext } from "~/tests/support/rule-cases";
import { describeRules } from "~/tests/support/rules";
import { dispatchRules } from "./dispatch";
import { retirementRules } from "./retirement";
import { smokingRules } from "./smoking";

describeRules("passive smoking (職業安定法施行規則4条の2)", smokingRules, ruleContext, smokingCases);
describeRules("dispatch work (労働者派遣法5条)", dispatchRules, ruleContext, dispatchCases);
describeRules("retirement (高年齢者雇用安定法8条)", retirementRules, ruleContext, retirementCases);
