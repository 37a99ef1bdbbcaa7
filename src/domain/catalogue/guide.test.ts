import { describe, expect, it } from "vitest";
import { establishmentCatalogue } from "@/domain/establishment/catalogue";
import { basics } from "@/domain/establishment/fields/basics";
import { company } from "@/domain/establishment/fields/company";
import { images } from "@/domain/establishment/fields/images";
import { workplace } from "@/domain/establishment/fields/workplace";
import { postingCatalogue } from "@/domain/posting/catalogue";
import { classification } from "@/domain/posting/fields/classification";
import { establishment } from "@/domain/posting/fields/establishment";
import { insurance } from "@/domain/posting/fields/insurance";
import { job } from "@/domain/posting/fields/job";
import { pr } from "@/domain/posting/fields/pr";
import { selection } from "@/domain/posting/fields/selection";
import { wages } from "@/domain/posting/fields/wages";
import { workingHours } from "@/domain/posting/fields/working-hours";
import { type GuideItem, guideOf, HELLO_WORK_ONLY, NECESSITY_WORDS } from "./guide";
import { choice, option } from "./field";
import { section, type Step, step } from "./step";

/** The item of a real step, told. */
function told(from: Step, key: string): GuideItem {
  const items = guideOf(from).sections.flatMap((part) => part.items);
  const found = items.find((item) => item.key === key);
  if (!found) throw new Error(`The guide of ${from.key} does not tell ${key}`);
  return found;
}

/** Its mark with the conditions, as a reader sees them. */
function need(from: Step, key: string): (string | undefined)[] {
  const { necessity, shownIf, requiredIf } = told(from, key);
  return [NECESSITY_WORDS[necessity], shownIf, requiredIf];
}

describe("what must be entered", () => {
  it.each<[string, Step, (string | undefined)[]]>([
    ["jobTitle", job, ["必須", undefined, undefined]],
    ["pcSkills", job, ["任意", undefined, undefined]],
    ["contractRenewal", job, ["必須", "雇用期間の定めあり", undefined]],
    ["educationLevel", job, ["必須", "学歴が必須、またはあれば尚可", undefined]],
    ["wageFormOther", wages, ["条件により必須", undefined, "賃金形態がその他"]],
    [
      "disabledTrialEmployment",
      classification,
      [
        "条件により必須",
        "障害者専用求人、またはトライアル雇用併用を希望する",
        "障害者専用求人で、トライアル雇用併用を希望する",
      ],
    ],
    ["wageTotalMin", wages, ["自動計算", undefined, undefined]],
    ["employeesCompany", establishment, ["表示のみ", undefined, undefined]],
    ["establishmentNumber", basics, ["ハローワークが入力", undefined, undefined]],
  ])("is said of %s", (key, from, words) => expect(need(from, key)).toEqual(words));
});

describe("limits", () => {
  it.each<[string, Step, string[]]>([
    ["jobTitle", job, ["全角28文字以内"]],
    ["jobDescription", job, ["全角30文字×12行まで"]],
    ["wageFormOther", wages, ["全角20文字×2行まで"]],
    ["numberOfHires", selection, ["1から999までの数字", "単位：人"]],
    ["commutingAllowanceAmount", wages, ["1から999,999までの数字", "単位：円"]],
    ["monthlyWorkDays", wages, ["0.1から31までの数字", "単位：日", "小数点第一位まで"]],
    ["establishedYear", company, ["1から9999までの数字", "単位：年"]],
    ["companyNameKana", company, ["全角カタカナ54文字以内"]],
    ["contactExtension", selection, ["半角数字6文字以内"]],
    ["corporateNumber", company, ["半角数字13文字以内", "法人番号は半角数字13桁で入力してください"]],
    ["workplaces", workplace, ["10件まで"]],
    ["workTimeOr", workingHours, []],
    ["jobCategory", classification, ["1つ選択"]],
    ["insurances", insurance, ["あてはまるものをすべて選択"]],
    ["introductionDeadlineWish", classification, ["日付（年・月・日）"]],
    ["disabledOnly", classification, ["チェック欄「障害者専用求人とする」"]],
    ["selectionPlacePostal", selection, ["7桁の数字"]],
    ["contactPhone", selection, ["ハイフンを含めて13文字以内の数字"]],
    ["contactEmail", selection, ["100文字以内のメールアドレス"]],
    ["homepage", basics, ["100文字以内", "「https://」か「http://」で始まるアドレス"]],
  ])("are said of %s", (key, from, limits) => expect(told(from, key).limits).toEqual(limits));

  it("are not said of what nobody types", () => {
    for (const [from, key] of [
      [pr, "prLogos"],
      [images, "images"],
      [workingHours, "weeklyWorkHours"],
    ] as const)
      expect(told(from, key)).toMatchObject({ limits: [], options: [], parts: [] });
  });
});

describe("options", () => {
  it("come in their order, each with its condition", () =>
    expect(told(job, "employmentType").options.slice(3, 5)).toEqual([
      { label: "無期雇用派遣労働者", onlyIf: "フルタイム" },
      { label: "パート労働者", onlyIf: "パート" },
    ]));

  it("that are no longer offered are left out", () => {
    const old = choice({
      label: "色",
      options: [option("red", "赤"), option("blue", "青", { retired: true })],
    });
    const screen = step({ number: 1, key: "s", title: "s", screenTitle: "s" }, section("s", { colour: old }));
    expect(told(screen, "colour").options).toEqual([{ label: "赤", onlyIf: undefined }]);
  });
});

describe("where an answer is shown", () => {
  it.each<[string, Step, string[], boolean]>([
    ["jobTitle", job, ["求人票", "求人情報の一覧"], false],
    ["message", pr, ["求人・事業所PRシート"], false],
    ["mapLatitude", basics, ["インターネットの求人情報"], true],
    ["establishmentName", basics, ["求人票", "求人情報の一覧"], true],
    ["contactPhone", selection, ["求人票"], true],
    ["noteToHelloWork", selection, [HELLO_WORK_ONLY], false],
    ["introductionDeadlineWish", classification, ["求人票"], false],
    ["headOfficeAddress", company, [], false],
  ])("is said of %s", (key, from, places, masked) =>
    expect(told(from, key)).toMatchObject({ places, masked }),
  );

  it("speaks of masking only where something is published", () => {
    expect(basics.fields.contactEmail.identifies).toBe(true);
    expect(told(basics, "contactEmail")).toMatchObject({ places: [HELLO_WORK_ONLY], masked: false });
  });
});

describe("items that belong together", () => {
  it("are told once when they are the two ends of one range", () => {
    expect(told(wages, "baseWageMin")).toMatchObject({
      label: "基本給（a）（月額平均）又は時間額（下限・上限）",
      limits: ["1から99,999,999までの数字", "単位：円"],
      hint: wages.fields.baseWageMin?.hint,
    });
    expect(() => told(wages, "baseWageMax")).toThrow();
  });

  it("are told apart when their conditions differ", () => {
    expect(told(job, "ageFrom").requiredIf).toBe("上限を入力しない");
    expect(told(job, "ageTo").requiredIf).toBe("下限を入力しない");
  });

  it("carry the legend of their row where the label alone says too little", () => {
    expect(told(selection, "selectionPlaceMinutes").row).toBe("選考場所の最寄り駅");
    expect(told(selection, "contactName").row).toBeUndefined();
  });

  it("are the columns of a repeated item", () =>
    expect(told(job, "licences").parts.map(({ key, label, necessity }) => [key, label, necessity])).toEqual([
      ["licences.name", "免許・資格名", "required"],
      ["licences.requirement", "必須・あれば尚可の別", "required"],
    ]));
});

describe("every screen", () => {
  const steps: Step[] = [...postingCatalogue.steps, ...establishmentCatalogue.steps];

  it.each(steps.map((one) => [one.screenTitle, one] as const))("%s tells each of its items", (_, one) => {
    const keys = guideOf(one).sections.flatMap((part) => part.items.map((item) => item.key));
    expect(new Set(keys).size).toBe(keys.length);
    const missing = Object.keys(one.fields).filter((key) => !keys.includes(key));
    for (const upper of missing) expect(keys).toContain(upper.replace(/Max$/, "Min"));
  });

  it.each(steps.map((one) => [one.screenTitle, one] as const))(
    "%s says something about how to enter whatever is typed",
    (_, one) => {
      for (const item of guideOf(one).sections.flatMap((part) => part.items))
        if (["required", "conditional", "optional"].includes(item.necessity))
          expect([...item.limits, ...item.parts], item.key).not.toEqual([]);
    },
  );
});
