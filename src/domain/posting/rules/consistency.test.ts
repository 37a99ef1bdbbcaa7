import { consistencyCases } from "~/tests/rule-cases/consistency";
import { ruleContext } from "~/tests/support/rule-cases";
import { describeRules } from "~/tests/support/rules";
import { consistencyRules } from "./consistency";

describeRules("what the form demands", consistencyRules, ruleContext, consistencyCases);
