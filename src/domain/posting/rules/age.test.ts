import { ageCases } from "~/tests/rule-cases/age";
import { ruleContext } from "~/tests/support/rule-cases";
import { describeRules } from "~/tests/support/rules";
import { ageRules } from "./age";

describeRules("age limits (労働施策総合推進法9条)", ageRules, ruleContext, ageCases);
