import { webDate } from "../ticket/amounts";
import {
  acceptingOffice,
  categoryWords,
  industryWords,
  occupationCodes,
  selfApplicationWords,
  trialMarks,
} from "../ticket/head-words";
import type { Computed } from "./computed";

/**
 * Page of the state's job-information site (職業情報提供サイト job tag) that 職種解説 leads to, and its parameter for
 * an occupation code. The site documents no address of one occupation by this code.
 */
export const OCCUPATION_GUIDE = { page: "https://shigoto.mhlw.go.jp/User/Search/Top", parameter: "code" };

/** Address of the explanation of an occupation; "" while no occupation code is known. */
export function occupationGuideUrl(code: string | undefined): string {
  if (code === undefined) return "";
  return `${OCCUPATION_GUIDE.page}?${OCCUPATION_GUIDE.parameter}=${encodeURIComponent(code)}`;
}

/** 受付, and the link to the explanation of the occupation. */
export const receptionItems: Computed = {
  ID_kjNo: ({ facts }) => facts.number ?? "",
  ID_uktkYmd: ({ facts }) => webDate(facts.acceptedOn),
  ID_shkiKigenHi: ({ facts }) => webDate(facts.introductionDeadline),
  ID_juriAtsh: ({ facts }) => acceptingOffice(facts.officeName),
  ID_kjKbn: ({ posting }) => categoryWords(posting),
  ID_onlinJishuOboUktkKahi: ({ posting }) => selfApplicationWords(posting),
  ID_sngBrui: ({ establishment }) => industryWords(establishment.industryClass),
  ID_tryKoyoKibo: ({ posting }) => trialMarks(posting).join("，"),
  ID_shokusyuKaisetsuURL: ({ posting }) => occupationGuideUrl(occupationCodes(posting)[0]),
};
