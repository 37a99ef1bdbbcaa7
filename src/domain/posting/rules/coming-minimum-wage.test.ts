import { comingMinimumWageCases, kumamoto } from "~/tests/rule-cases/coming-minimum-wage";
import { describeRules } from "~/tests/support/rules";
import { comingMinimumWageRules } from "./coming-minimum-wage";

describeRules(
  "a minimum wage that is announced (最低賃金法14条)",
  comingMinimumWageRules,
  kumamoto,
  comingMinimumWageCases,
);
