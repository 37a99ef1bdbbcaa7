import { contradictionsPlaceCases } from "~/tests/rule-cases/contradictions-place";
import { ruleContext } from "~/tests/support/rule-cases";
import { describeRules } from "~/tests/support/rules";
import { placeContradictions } from "./place";

describeRules("contradictions about the place", placeContradictions, ruleContext, contradictionsPlaceCases);
