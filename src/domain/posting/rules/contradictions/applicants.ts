import type { PostingAnswers } from "@/domain/posting/catalogue";
import { isFullTime } from "../facts";
import { onScreen } from "../phrases";
import type { PostingRule } from "../posting-rule";
import { plain, plainText } from "../reading";
import { conflict, contradicts } from "./said";

/** Names of all licences that are asked for, beside the ordinary driving licence. */
function namedLicences({ licences = [], licenceOther }: PostingAnswers): string[] {
  return [...licences.map(({ name }) => name), licenceOther].flatMap((name) => name ?? []);
}

function asksForDriving({ ordinaryDrivingLicence: licence }: PostingAnswers): boolean {
  return licence === "required" || licence === "preferred";
}

/** A working life that would begin at the retirement age. */
const retirementAge = onScreen("定年年齢", "保険・年金・定年等");

/** Who may apply: experience, schooling, licences and age. */
export const applicantContradictions: readonly PostingRule[] = [
  contradicts({
    id: "CTR-01",
    items: ["experienceRequirement"],
    when: (answers) => answers.experienceRequirement === "notRequired",
    but: "必要な経験・知識・技能等は「不問」ですが",
    finds:
      /経験者(のみ(?!な)|限定|に限[るり])|要(実務)?経験(?!者?優遇)|経験が?必須|経験\d+年以上(?!の(先輩|社員|スタッフ|職員|ベテラン|講師))/g,
    fix: "経験が必要なら「必須」か「あれば尚可」を選び、必要でなければ文を直してください",
  }),
  contradicts({
    id: "CTR-02",
    items: ["experienceRequirement"],
    when: (answers) => answers.experienceRequirement === "required",
    but: "必要な経験・知識・技能等は「必須」ですが",
    // 業界未経験 and 職種未経験 leave other experience asked for.
    finds: /(?<![業種界])(未経験(者|の方|でも|から|も)*(可|OK|歓迎|大歓迎|応募可|安心)|経験不問)/g,
  }),
  conflict("CTR-03", ["educationRequirement", "educationMajor"], (answers) =>
    answers.educationRequirement === "notRequired" && answers.educationMajor !== undefined
      ? "学歴は「不問」ですが、専攻・履修科目が入力されています。学歴を「必須」か「あれば尚可」にするか、専攻・履修科目を消してください"
      : undefined,
  ),
  contradicts({
    id: "CTR-04",
    items: ["educationRequirement"],
    when: (answers) => answers.educationRequirement === "notRequired",
    but: "学歴は「不問」ですが",
    finds: /(高校?|短大|専門学?校?|大学?|大学院)卒(業)?(以上|の方に?限|者のみ)/g,
  }),
  contradicts({
    id: "CTR-05",
    items: ["licenceRequirement"],
    when: (answers) => answers.licenceRequirement === "notRequired",
    but: "必要な免許・資格は「不問」ですが",
    finds: /要普免|要(普通)?(自動車)?(運転)?免許|免許が?必須|資格が?必須|有資格者(のみ|限定)/g,
  }),
  conflict("CTR-06", ["licencesAnyOf", "licences", "licenceOther"], (answers) =>
    answers.licencesAnyOf && namedLicences(answers).length + Number(asksForDriving(answers)) < 2
      ? "「いずれかの免許・資格を所持で可」は、免許・資格が2つ以上あるときに選びます。免許・資格を追加するか、チェックを外してください"
      : undefined,
  ),
  conflict(
    "CTR-07",
    ["licenceRequirement", "ordinaryDrivingLicence", "licences", "licenceOther"],
    (answers) =>
      answers.licenceRequirement === "specified" &&
      answers.ordinaryDrivingLicence === "notRequired" &&
      namedLicences(answers).length === 0
        ? "「免許・資格を指定する」が選ばれていますが、指定する免許・資格がありません。免許・資格を入力するか、「不問」にしてください"
        : undefined,
  ),
  conflict("CTR-08", ["licences"], ({ licences = [] }) => {
    const names = licences.flatMap(({ name = "" }) => plain(name) || []);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    return twice && `免許・資格の「${twice}」が2回入力されています。1つにしてください`;
  }),
  conflict("CTR-09", ["licenceRequirement", "ordinaryDrivingLicence", "jobTitle"], (answers) => {
    const title = plainText(answers, "jobTitle");
    const drives =
      /ドライバー|運転手|運転者/.test(title) &&
      !/助手|補助|同乗|フォーク|クレーン|開発|ソフト|デバイス/.test(title);
    const { licenceRequirement } = answers;
    if (!drives || licenceRequirement === undefined || asksForDriving(answers)) return undefined;
    if (licenceRequirement === "specified" && answers.ordinaryDrivingLicence === undefined) return undefined;
    return namedLicences(answers).some((name) => /免許|運転/.test(name))
      ? undefined
      : "職種は運転の仕事ですが、運転免許が求められていません。必要な免許・資格で、仕事に使う運転免許を選んでください";
  }),
  conflict("CTR-10", ["disabledTrialEmployment", "workTimeType", "weeklyWorkHoursTyped"], (answers) =>
    answers.disabledTrialEmployment === "shortHours" &&
    (isFullTime(answers) || (answers.weeklyWorkHours ?? 0) >= 20)
      ? "障害者短時間トライアル雇用は、週10時間以上20時間未満から始める制度です。障害者トライアル雇用の種類か、労働時間を見直してください"
      : undefined,
  ),
  conflict("CTR-11", ["ageFrom", "retirementAge"], ({ ageFrom, retirementAge: age }) =>
    ageFrom !== undefined && age !== undefined && ageFrom >= age
      ? `年齢の下限${ageFrom}歳が、定年${age}歳以上です。採用してすぐに定年にならないように、年齢の下限か${retirementAge}を見直してください`
      : undefined,
  ),
  conflict("CTR-12", ["ageTo", "retirementAge", "ageLimitReason"], (answers) => {
    const { ageTo, retirementAge: age, ageLimitReason: reason } = answers;
    // 定年を上限 has a limit of its own (AGE-02).
    if (ageTo === undefined || age === undefined || ageTo < age || reason === "retirement") return undefined;
    return `年齢の上限${ageTo}歳が、定年${age}歳以上です。年齢の上限を${age - 1}歳以下にするか、${retirementAge}を見直してください`;
  }),
  contradicts({
    id: "CTR-13",
    items: ["workTimeType"],
    when: isFullTime,
    but: "就業形態は「フルタイム」ですが",
    finds: /扶養(の)?(範囲)?内(で|勤務|OK|可|での)|短時間勤務の(パート|お仕事|仕事)/g,
  }),
];
