import { insuranceCases } from "~/tests/rule-cases/insurance";
import { ruleContext } from "~/tests/support/rule-cases";
import { describeRules } from "~/tests/support/rules";
import { insuranceRules } from "./insurance";

describeRules("social insurance", insuranceRules, ruleContext, insuranceCases);
