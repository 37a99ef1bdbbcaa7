import { contractCases } from "~/tests/rule-cases/contract";
import { ruleContext } from "~/tests/support/rule-cases";
import { describeRules } from "~/tests/support/rules";
import { contractRules } from "./contract";

describeRules("the contract (職業安定法施行規則4条の2)", contractRules, ruleContext, contractCases);
