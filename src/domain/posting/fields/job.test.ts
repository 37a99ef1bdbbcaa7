import { describe, expect, it } from "vitest";
import type { RawAnswers } from "@/domain/catalogue/field";
import { offeredOptions, resolve } from "@/domain/catalogue/resolve";
import { job } from "./job";

type Elsewhere = Parameters<typeof resolve>[2];
const read = (raw: RawAnswers, elsewhere: Elsewhere = { workTimeType: "fullTime" }) =>
  resolve(job.fields, raw, elsewhere);
const keysToFix = (raw: RawAnswers) => read(raw).problems.map(({ key }) => key);

const fixedTerm: RawAnswers = {
  employmentPeriodType: "fixedFourMonthsOrMore",
  employmentPeriodSpec: "length",
  contractRenewal: "conditional",
  renewalLimit: "years",
};

describe("employment types", () => {
  const offered = (workTimeType?: string) =>
    offeredOptions(job.fields.employmentType, read({}, { workTimeType }).answered).map(
      ({ official }) => official,
    );

  it("differ between full-time and part-time work", () => {
    expect(offered("fullTime")).toEqual(["1", "2", "3", "4"]);
    expect(offered("partTime")).toEqual(["5", "6", "7"]);
    expect(offered()).toEqual([]);
  });

  it("of the other kind of work must be chosen again", () => {
    const { answers, problems } = read({ employmentType: "regular" }, { workTimeType: "partTime" });
    expect(answers.employmentType).toBeUndefined();
    expect(problems.map(({ key }) => key)).toContain("employmentType");
  });

  it.each<[string, string, boolean]>([
    ["regular", "fullTime", false],
    ["nonRegular", "fullTime", true],
    ["openEndedDispatch", "fullTime", true],
    ["partTime", "partTime", true],
  ])("%s in %s work asks for conversion to regular: %s", (employmentType, workTimeType, asked) => {
    expect(read({ employmentType }, { workTimeType }).isShown("regularConversion")).toBe(asked);
  });

  it("do not ask for conversion before one is chosen", () => {
    expect(read({}).isShown("regularConversion")).toBe(false);
  });
});

describe("items shown and required under a condition", () => {
  it.each<[RawAnswers, string, boolean]>([
    [{ dutyChangeScope: "changes" }, "dutyChangeScopeDetail", true],
    [{ dutyChangeScope: "noChange" }, "dutyChangeScopeDetail", false],
    [{ dispatchType: "dispatch" }, "dispatchLicenseNumber", true],
    [{ dispatchType: "temporaryToPermanent" }, "dispatchLicenseNumber", true],
    [{ dispatchType: "contracting" }, "dispatchLicenseNumber", false],
    [{ employmentType: "nonRegular" }, "nonRegularName", true],
    [{ employmentType: "regular" }, "nonRegularName", false],
    [{ employmentPeriodType: "fixedUnderFourMonths" }, "employmentPeriodSpec", true],
    [{ employmentPeriodType: "openEnded" }, "employmentPeriodSpec", false],
    [{ employmentPeriodType: "daily" }, "contractRenewal", false],
    [{ ...fixedTerm }, "employmentPeriodYears", true],
    [{ ...fixedTerm }, "employmentPeriodFrom", false],
    [{ ...fixedTerm, employmentPeriodSpec: "dates" }, "employmentPeriodFrom", true],
    [{ ...fixedTerm, employmentPeriodSpec: "dates" }, "employmentPeriodMonths", false],
    [{ ...fixedTerm, employmentPeriodSpec: "dates" }, "employmentPeriodTo", true],
    [{ ...fixedTerm }, "employmentPeriodTo", false],
    [{ ...fixedTerm }, "contractRenewalCondition", true],
    [{ ...fixedTerm, contractRenewal: "inPrinciple" }, "contractRenewalCondition", false],
    [{ ...fixedTerm, contractRenewal: "inPrinciple" }, "renewalLimitYears", true],
    [{ ...fixedTerm, contractRenewal: "none" }, "renewalLimitYears", false],
    [{ ...fixedTerm, renewalLimit: "times" }, "renewalLimitTimes", true],
    [{ ...fixedTerm, employmentPeriodType: "openEnded" }, "renewalLimitYears", false],
    [{ probation: "yes" }, "probationLength", true],
    [{ probation: "no" }, "probationLength", false],
    [{ probation: "yes", probationConditionsDiffer: "different" }, "probationConditions", true],
    [{ probation: "yes", probationConditionsDiffer: "same" }, "probationConditions", false],
    [{ probation: "no", probationConditionsDiffer: "different" }, "probationConditions", false],
    [{ workplaceSameAsEstablishment: "different" }, "workplaceAddress", true],
    [{ workplaceSameAsEstablishment: "same" }, "workplaceAddress", false],
    [{ workplaceSameAsEstablishment: "same" }, "workplacePostal", false],
    [{ nearestStation: "ＪＲ両毛線　佐野駅" }, "stationMinutes", true],
    [{ nearestStation: "" }, "stationTransport", false],
    [{ nearestStation: "" }, "stationMinutes", false],
    [{ smokingMeasure: "yes" }, "smokingMeasureKind", true],
    [{ smokingMeasure: "other" }, "smokingMeasureKind", false],
    [{ carCommute: "possible" }, "parking", true],
    [{ carCommute: "notPossible" }, "parking", false],
    [{ transferPossible: "yes" }, "transferArea", true],
    [{ transferPossible: "no" }, "transferArea", false],
    [{ ageLimit: "limited" }, "ageLimitReason", true],
    [{ ageLimit: "none" }, "ageLimitExplanation", false],
    [{ ageLimit: "none" }, "ageLimitReason", false],
    [{ educationRequirement: "preferred" }, "educationLevel", true],
    [{ educationRequirement: "notRequired" }, "educationLevel", false],
    [{ experienceRequirement: "required" }, "experienceDetail", true],
    [{ experienceRequirement: "notRequired" }, "experienceDetail", false],
    [{ licenceRequirement: "specified" }, "ordinaryDrivingLicence", true],
    [{ licenceRequirement: "notRequired" }, "ordinaryDrivingLicence", false],
  ])("%j: %s is %s", (raw, key, expected) => {
    expect(read(raw).isShown(key)).toBe(expected);
    expect(read(raw).isRequired(key)).toBe(expected);
  });

  it.each<[RawAnswers, string, boolean]>([
    [{ employmentType: "nonRegular", regularConversion: "yes" }, "regularConversionRecordPeople", true],
    [{ employmentType: "nonRegular", regularConversion: "no" }, "regularConversionRecordPeople", false],
    [{ employmentType: "regular", regularConversion: "yes" }, "regularConversionRecordNote", false],
    [{ licenceRequirement: "specified" }, "licences", true],
    [{ licenceRequirement: "notRequired" }, "licences", false],
    [{ licenceRequirement: "notRequired" }, "licenceOther", false],
    [
      { licenceRequirement: "specified", ordinaryDrivingLicence: "required" },
      "ordinaryDrivingLicenceAtOk",
      true,
    ],
    [
      { licenceRequirement: "specified", ordinaryDrivingLicence: "notRequired" },
      "ordinaryDrivingLicenceAtOk",
      false,
    ],
  ])("%j: optional %s is shown %s", (raw, key, expected) => {
    expect(read(raw).isShown(key)).toBe(expected);
    expect(read(raw).isRequired(key)).toBe(false);
  });

  it("requires the smoking note only for other measures, and always offers it", () => {
    expect(read({ smokingMeasure: "other" }).isRequired("smokingNote")).toBe(true);
    expect(read({ smokingMeasure: "yes" }).isRequired("smokingNote")).toBe(false);
    expect(read({ smokingMeasure: "yes" }).isShown("smokingNote")).toBe(true);
  });
});

describe("pairs of which one is enough", () => {
  it.each<[RawAnswers, [string, string], [string, string]]>([
    [fixedTerm, ["employmentPeriodYears", "1"], ["employmentPeriodMonths", "6"]],
    [{ ageLimit: "limited" }, ["ageFrom", "18"], ["ageTo", "59"]],
  ])("%j: both are asked while both are empty, and neither once one is filled", (raw, ...pair) => {
    const [[one, typedOne], [other, typedOther]] = pair;
    expect(keysToFix(raw)).toEqual(expect.arrayContaining([one, other]));
    for (const filled of [{ [one]: typedOne }, { [other]: typedOther }]) {
      expect(keysToFix({ ...raw, ...filled })).not.toContain(one);
      expect(keysToFix({ ...raw, ...filled })).not.toContain(other);
    }
  });

  it("asks for the second coordinate only when the first is there", () => {
    const raw = { workplaceSameAsEstablishment: "different" };
    expect(keysToFix(raw)).not.toContain("workplaceLatitude");
    expect(keysToFix({ ...raw, workplaceLatitude: "36.314500" })).toContain("workplaceLongitude");
    expect(keysToFix({ ...raw, workplaceLongitude: "139.5786" })).toContain("workplaceLatitude");
    const both = { ...raw, workplaceLatitude: "36.314500", workplaceLongitude: "139.5786" };
    expect(keysToFix(both)).not.toContain("workplaceLatitude");
  });
});

describe("formats of step 3", () => {
  it.each(["009-01", "009"])("accepts the occupation code %s", (code) => {
    expect(keysToFix({ "occupationCodes.0.code": code })).not.toContain("occupationCodes.0.code");
  });
  it.each(["9-1", "009-1", "009-011", "事務"])("refuses the occupation code %s", (code) => {
    expect(keysToFix({ "occupationCodes.1.code": code })).toContain("occupationCodes.1.code");
  });

  const dispatch = { dispatchType: "dispatch" };
  it.each(["派09-300123", "派０９－３００１２３"])("accepts the dispatch licence %s", (number) => {
    expect(keysToFix({ ...dispatch, dispatchLicenseNumber: number })).not.toContain("dispatchLicenseNumber");
  });
  it.each(["09-300123", "派9-300123", "派09-30012", "派09300123"])(
    "refuses the dispatch licence %s",
    (number) => {
      expect(keysToFix({ ...dispatch, dispatchLicenseNumber: number })).toContain("dispatchLicenseNumber");
    },
  );

  const elsewhere = { workplaceSameAsEstablishment: "different" };
  it.each(["栃木県佐野市天明町２５５３", "東京都千代田区", "京都府京都市", "神奈川県横浜市", "北海道札幌市"])(
    "accepts the workplace %s",
    (address) => {
      expect(keysToFix({ ...elsewhere, workplaceAddress: address })).not.toContain("workplaceAddress");
    },
  );
  it.each(["佐野市天明町", "県佐野市", "〒栃木"])("refuses the workplace %s", (address) => {
    expect(keysToFix({ ...elsewhere, workplaceAddress: address })).toContain("workplaceAddress");
  });

  it("asks for both cells of a licence row that was begun, and for none of an empty one", () => {
    const raw = { licenceRequirement: "specified", "licences.1.name": "日商簿記２級" };
    expect(keysToFix(raw)).toContain("licences.1.requirement");
    expect(keysToFix(raw)).not.toContain("licences.0.name");
  });
});
