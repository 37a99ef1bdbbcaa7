import { describe, expect, it } from "vitest";
import { MINIMUM_WAGES } from "@/domain/codes/minimum-wages";
import { ruleContextOn } from "@/domain/posting/rules/context";
import { packStepData, type StepData, unpackStepData } from "./step-data";

const data: StepData = {
  kind: "posting",
  id: "01a22353-8df3-7277-9251-bf82fcb0115e",
  account: "01a22353-8de6-708f-ab55-d1e26bb450a9",
  raw: { jobTitle: "「経理」\n</script>𠮷", licences: ["1", "2"] },
  revision: 3,
  savedAt: "2026-11-20T01:00:00.000Z",
  elsewhere: { basePay: 210_000, shifts: [{ from: "08:30" }] },
  context: ruleContextOn("2026-11-20", { address: "栃木県足利市" }, MINIMUM_WAGES),
  acceptances: [{ ruleId: "CTR-01", digest: "abc" }],
  comments: [{ key: "jobTitle", body: "具体的に" }],
  previousPath: null,
  isLast: false,
  rendering: "1",
};

describe("the data of a screen", () => {
  it("reaches the browser as the server has it, every rate included", () => {
    const { establishment, ...context } = data.context;
    const arrived = unpackStepData(packStepData(data));
    // What is not known of an establishment is not sent.
    expect(arrived).toEqual({ ...data, context: { ...context, establishment: { address: "栃木県足利市" } } });
    expect(establishment.name).toBeUndefined();
    expect(arrived.context.minimumWages).toHaveLength(MINIMUM_WAGES.length);
    const statuses = new Set(arrived.context.minimumWages.map((rate) => rate.dateStatus));
    expect(statuses).toEqual(new Set(MINIMUM_WAGES.map((rate) => rate.dateStatus)));
    const none = { ...data, context: { ...data.context, minimumWages: [] } };
    expect(unpackStepData(packStepData(none)).context.minimumWages).toEqual([]);
  });
});
