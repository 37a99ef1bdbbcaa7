import type { PostingRule } from "../posting-rule";
import { plainText } from "../reading";
import { conflict, contradicts, IMPOSSIBLE } from "./said";

/** A month is long for people who wait for an answer, in days. */
const LONGEST_ANSWER = 30;
/** From here on hires are compared with the size of the enterprise. */
const MANY_HIRES = 10;

/** Hires, selection, documents and answers. */
export const selectionContradictions: readonly PostingRule[] = [
  conflict(
    "CTR-102",
    ["resultTiming", "selectionMethods"],
    ({ resultTiming, selectionMethods }) =>
      resultTiming?.includes("interview") && selectionMethods && !selectionMethods.includes("interview")
        ? "面接選考結果通知は、面接を行うときだけ選べます。選考方法で「面接」を選ぶか、面接選考結果通知を外してください"
        : undefined,
    IMPOSSIBLE,
  ),
  conflict("CTR-103", ["resultTiming", "interviewCount"], ({ resultTiming, interviewCount }) =>
    resultTiming?.includes("immediate") && interviewCount !== undefined && interviewCount > 1
      ? `結果を「即決」で知らせますが、面接が${interviewCount}回予定されています。面接の予定回数か結果通知を直してください`
      : undefined,
  ),
  conflict("CTR-104", ["applicationDocuments", "onlineSelfApplication"], (answers) => {
    const { applicationDocuments: documents, onlineSelfApplication } = answers;
    return onlineSelfApplication === "accepted" &&
      documents?.length === 1 &&
      documents[0] === "referralLetter"
      ? "オンライン自主応募には紹介状がありません。応募書類等で、履歴書など紹介状のほかの書類も選んでください"
      : undefined;
  }),
  conflict("CTR-105", ["submissionMethods", "onlineSelfApplication"], (answers) => {
    const { submissionMethods: methods, onlineSelfApplication } = answers;
    return onlineSelfApplication === "accepted" && methods && !methods.includes("myPage")
      ? "オンライン自主応募を受け付けますが、応募書類の送付方法に「求職者マイページ」がありません。「求職者マイページ」も選んでください"
      : undefined;
  }),
  conflict("CTR-106", ["applicationDocuments", "selectionMethods"], (answers) => {
    const { applicationDocuments: documents, selectionMethods } = answers;
    return selectionMethods?.includes("documents") && documents?.every((one) => one === "referralLetter")
      ? "書類選考を行いますが、選考する書類がありません。応募書類等で履歴書などを選ぶか、選考方法を直してください"
      : undefined;
  }),
  conflict("CTR-107", ["documentReturn", "submissionMethods"], ({ documentReturn, submissionMethods }) =>
    documentReturn === "yes" && submissionMethods?.every((one) => one === "myPage" || one === "email")
      ? "応募書類はデータだけで受け取りますが、返戻が「あり」です。返戻を「なし」にするか、送付方法を見直してください"
      : undefined,
  ),
  contradicts({
    id: "CTR-108",
    items: ["selectionMethods"],
    when: (answers) => answers.selectionMethods?.includes("documents") === true,
    but: "選考方法に「書類選考」がありますが",
    finds: /書類選考は?(なし|行いません|ありません|しません)|全員(と)?面接/g,
    texts: ["selectionNote", "specialNotes", "message"],
  }),
  conflict("CTR-109", ["contactEmail", "submissionMethods"], ({ submissionMethods, contactEmail }) =>
    submissionMethods?.includes("email") && contactEmail === undefined
      ? "応募書類をＥメールで受け取りますが、担当者のEメールがありません。Eメールを入力するか、送付方法を直してください"
      : undefined,
  ),
  conflict(
    "CTR-110",
    ["numberOfHires", "recruitmentReason"],
    ({ numberOfHires: hires, recruitmentReason }, { establishment: { employeesCompany: people } }) =>
      hires !== undefined &&
      people !== undefined &&
      hires >= MANY_HIRES &&
      hires > people &&
      recruitmentReason !== "newEstablishment"
        ? `採用人数${hires}人が、企業全体の従業員数${people}人を上回っています。この求人で採用する人数かを確かめてください`
        : undefined,
  ),
  conflict("CTR-111", ["numberOfHires", "jobTitle", "specialNotes", "message"], (answers) => {
    const { numberOfHires } = answers;
    if (numberOfHires === undefined) return undefined;
    for (const key of ["jobTitle", "specialNotes", "message"] as const)
      for (const [words, figure] of plainText(answers, key).matchAll(
        /(?:募集|採用)(?:予定)?人[数員]は?:?(\d+)[名人]/g,
      ))
        if (Number(figure) !== numberOfHires)
          return `採用人数は${numberOfHires}人ですが、文中に「${words}」とあります。どちらかを直してください`;
    return undefined;
  }),
  conflict("CTR-112", ["documentResultDays", "interviewResultDays"], (answers) => {
    const { documentResultDays: documents = 0, interviewResultDays: interview = 0 } = answers;
    const days = Math.max(documents, interview);
    return days > LONGEST_ANSWER
      ? `選考結果の通知まで${days}日かかることになっています。日数を確かめ、短くできるときは短くしてください`
      : undefined;
  }),
];
