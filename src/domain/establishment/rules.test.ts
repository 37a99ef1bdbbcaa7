import { establishmentRulesCases } from "~/tests/rule-cases/establishment-rules";
import { describeRules } from "~/tests/support/rules";
import { establishmentFactRules } from "./rules";

describeRules("establishments", establishmentFactRules, { today: "2026-11-22" }, establishmentRulesCases);
