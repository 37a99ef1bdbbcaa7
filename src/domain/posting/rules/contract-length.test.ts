import { contractLengthCases } from "~/tests/rule-cases/contract-length";
import { ruleContext } from "~/tests/support/rule-cases";
import { describeRules } from "~/tests/support/rules";
import { contractLengthRules } from "./contract-length";

describeRules(
  "lengths of the contract (労働基準法14条)",
  contractLengthRules,
  ruleContext,
  contractLengthCases,
);
