import { ageExceptionsCases } from "~/tests/rule-cases/age-exceptions";
import { ruleContext } from "~/tests/support/rule-cases";
import { describeRules } from "~/tests/support/rules";
import { ageExceptionRules } from "./age-exceptions";

describeRules(
  "exceptions from 年齢不問 (施行規則1条の3)",
  ageExceptionRules,
  ruleContext,
  ageExceptionsCases,
);
