import { contradictionsContractCases } from "~/tests/rule-cases/contradictions-contract";
import { ruleContext } from "~/tests/support/rule-cases";
import { describeRules } from "~/tests/support/rules";
import { contractContradictions } from "./contract";

describeRules(
  "contradictions about the contract",
  contractContradictions,
  ruleContext,
  contradictionsContractCases,
);
