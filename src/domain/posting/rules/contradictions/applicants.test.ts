import { contradictionsApplicantsCases } from "~/tests/rule-cases/contradictions-applicants";
import { ruleContext } from "~/tests/support/rule-cases";
import { describeRules } from "~/tests/support/rules";
import { applicantContradictions } from "./applicants";

describeRules(
  "contradictions about applicants",
  applicantContradictions,
  ruleContext,
  contradictionsApplicantsCases,
);
