import { display } from "@/domain/catalogue/display";
import { postingCatalogue } from "../catalogue";
import { printedJobDescription } from "../duty-change";
import {
  ageReasonWords,
  ageWords,
  carWords,
  conversionWords,
  educationWords,
  fromStation,
  licenceLines,
  probationConditionsWords,
  probationWords,
  renewalCondition,
  renewalWords,
  smokingWords,
  termWords,
  workplaceKindWords,
} from "./job-words";
import { placeWords } from "./place-words";
import { beside, gridRow, joined, row, textRow, texts, type TicketBox, type TicketRow } from "./row";
import type { TicketSource } from "./source";

const items = postingCatalogue.fields;

const captioned = (caption: string, text: string | undefined) => text && `${caption}${text}`;

/** Box 2, 仕事内容: the work and the contract on the left, the place and what applicants need on the right. */
export function jobBox(source: TicketSource): TicketBox {
  return {
    number: 2,
    title: "仕事内容",
    page: 1,
    columns: [contractRows(source), placeAndApplicantRows(source)],
  };
}

function contractRows({ posting }: TicketSource): TicketRow[] {
  const renewal = renewalWords(posting);
  return [
    row("jobTitle", "職種", posting.jobTitle),
    gridRow("jobDescription", "仕事の内容", printedJobDescription(posting), items.jobDescription),
    row("employmentType", "雇用形態", display(items.employmentType, posting.employmentType)),
    row("nonRegularName", "正社員以外の名称", posting.nonRegularName),
    row("regularConversion", "正社員登用", conversionWords(posting)),
    row("dispatchType", "派遣・請負等", display(items.dispatchType, posting.dispatchType)),
    row("dispatchLicenseNumber", "許可番号", posting.dispatchLicenseNumber),
    row("employmentPeriod", "雇用期間", termWords(posting)),
    joined(
      row("contractRenewal", "契約更新", renewal && `契約更新の可能性 ${renewal}`),
      texts(captioned("契約更新の条件：", renewalCondition(posting))),
    ),
  ];
}

function placeAndApplicantRows({ posting, workplace }: TicketSource): TicketRow[] {
  const way = fromStation(posting.stationTransport, posting.stationMinutes);
  return [
    row(
      "workplace",
      "就業場所",
      beside(workplaceKindWords(posting), posting.remoteWork && "在宅勤務に該当"),
      placeWords(workplace),
    ),
    row("nearestStation", "最寄り駅", posting.nearestStation),
    // Stays where the station is masked: how near one is does not say which, and job seekers search by it.
    row("stationAccess", "交通手段・所要時間", way),
    joined(
      row("smokingMeasure", "受動喫煙対策", smokingWords(posting)),
      texts(captioned("特記事項：", posting.smokingNote)),
    ),
    textRow("workplaceNote", "就業場所に関する特記事項", posting.workplaceNote),
    row("carCommute", "マイカー通勤", carWords(posting)),
    joined(
      row("transferPossible", "転勤の可能性", display(items.transferPossible, posting.transferPossible)),
      texts(captioned("転勤範囲：", posting.transferArea)),
    ),
    joined(
      row("ageLimit", "年齢", ageWords(posting), captioned("該当事由：", ageReasonWords(posting))),
      texts(captioned("理由：", posting.ageLimitExplanation)),
    ),
    joined(
      row("educationRequirement", "学歴", educationWords(posting)),
      texts(captioned("専攻・履修科目：", posting.educationMajor)),
    ),
    joined(
      row(
        "experienceRequirement",
        "必要な経験等",
        display(items.experienceRequirement, posting.experienceRequirement),
      ),
      texts(posting.experienceDetail),
    ),
    textRow("pcSkills", "必要なPCスキル", posting.pcSkills),
    textRow("licences", "必要な免許・資格", ...licenceLines(posting)),
    joined(
      row(
        "probation",
        "試用期間",
        probationWords(posting),
        captioned("試用期間中の労働条件 ", probationConditionsWords(posting)),
      ),
      texts(posting.probationConditions),
    ),
  ];
}
