import { display } from "@/domain/catalogue/display";
import { postingCatalogue } from "../catalogue";
import { printedJobDescription } from "../duty-change";
import { postalMark, webDate } from "../ticket/amounts";
import {
  ageRange,
  ageReasonWords,
  ageWords,
  conversionRecordWords,
  drivingLicenceWords,
  educationLevelWords,
  parkingWords,
  renewalCondition,
  smokingWords,
  specialNotes,
  termDates,
  termLength,
  workplaceKindWords,
} from "../ticket/job-words";
import type { Computed } from "./computed";

const { columns: licence } = postingCatalogue.fields.licences;

/** 仕事内容, and 求人に関する特記事項 that takes the limit of a renewal in principle. */
export const jobItems: Computed = {
  ID_shigotoNy: ({ posting }) => printedJobDescription(posting),
  ID_koyoKeitaiSsinJisseki: ({ posting }) => conversionRecordWords(posting),
  ID_koyoKikanSu: ({ posting }) => termLength(posting),
  ID_koyoKikanYMD: ({ posting }) => termDates(posting, webDate),
  ID_koyoKikanKeiyakuKsnNoJkn: ({ posting }) => renewalCondition(posting),
  ID_shgBs: ({ posting }) => workplaceKindWords(posting),
  ID_shgBsYubinNo: ({ workplace }) => postalMark(workplace.postalCode),
  ID_shgBsJusho: ({ workplace }) => workplace.address ?? "",
  ID_shgBsKitsuTsak: ({ posting }) => smokingWords(posting),
  ID_mycarTsknChushaUmu: ({ posting }) => parkingWords(posting),
  ID_nenrei: ({ posting }) => ageWords(posting),
  ID_nenreiSegnHanni: ({ posting }) => ageRange(posting),
  ID_nenreiSegnGaitoJiyu: ({ posting }) => ageReasonWords(posting),
  ID_grkiIjo: ({ posting }) => educationLevelWords(posting),
  ID_FutsuMenkyo: ({ posting }) => drivingLicenceWords(posting),
  ID_MenkyoSkkuSel: ({ posting }) =>
    (posting.licences ?? []).map((row) => display(licence.requirement, row.requirement)).join("\n"),
  ID_MenkyoSkkuMeisho: ({ posting }) => (posting.licences ?? []).map((row) => row.name ?? "").join("\n"),
  ID_kjTkjk: ({ posting }) => specialNotes(posting),
};
