import { display } from "@/domain/catalogue/display";
import { postingCatalogue } from "../catalogue";
import { printedJobDescription } from "../duty-change";
import { holidayWords, workTimeAlternative, workTimeLines, workTimeSystem } from "../display/working-hours";
import { counted, yenRange } from "../ticket/amounts";
import { categoryWords, publicationWords } from "../ticket/head-words";
import { ageWords } from "../ticket/job-words";
import { beside, gridRow } from "../ticket/row";
import type { TicketSource } from "../ticket/source";
import { earnedIcons } from "./earned-icons";

/** A row of the card; without lines it is blank. */
export interface CardRow {
  readonly key: string;
  readonly label: string;
  readonly lines: readonly string[];
}

/** A posting in a list, as job seekers find it. */
export interface ListCard {
  /** 職種. */
  readonly title: string;
  readonly icons: readonly string[];
  readonly rows: readonly CardRow[];
}

/** How many rows of 仕事の内容 a list shows. */
export const DESCRIPTION_ROWS = 3;

const items = postingCatalogue.fields;

/**
 * The card of a posting in lists. What final registration gives (number, dates) is not on it; 仕事の内容 breaks as on
 * the ticket, and the list shows its first rows.
 * @param source as its viewer sees it
 */
export function listCard({ posting, establishment, workplace }: TicketSource): ListCard {
  const description = gridRow("", "", printedJobDescription(posting), items.jobDescription);
  return {
    title: posting.jobTitle ?? "",
    icons: earnedIcons(posting),
    rows: [
      row("jobCategory", "求人区分", categoryWords(posting)),
      row("establishmentName", "事業所名", establishment.establishmentName),
      row("workplace", "就業場所", beside(workplace.address, posting.remoteWork && "在宅勤務に該当")),
      row(
        "jobDescription",
        "仕事の内容",
        ...description.paragraphs.flatMap(rowsOf).slice(0, DESCRIPTION_ROWS),
      ),
      row(
        "employmentType",
        "雇用形態",
        beside(display(items.employmentType, posting.employmentType), posting.nonRegularName),
      ),
      row("wageTotal", "賃金（手当等を含む）", yenRange(posting.wageTotalMin, posting.wageTotalMax)),
      row(
        "workTimes",
        "就業時間",
        workTimeSystem(posting),
        ...workTimeLines(posting),
        workTimeAlternative(posting),
      ),
      row(
        "holidays",
        "休日",
        holidayWords(posting),
        posting.annualHolidays !== undefined && `年間休日数 ${counted(posting.annualHolidays, "日")}`,
      ),
      row("ageLimit", "年齢", ageWords(posting)),
      row("numberOfHires", "求人数", counted(posting.numberOfHires, "人")),
      row("publicationScope", "公開範囲", publicationWords(posting)),
    ],
  };
}

/** An empty paragraph is a row, too. */
const rowsOf = (lines: readonly string[]) => (lines.length === 0 ? [""] : lines);

function row(key: string, label: string, ...lines: readonly (string | undefined | false)[]): CardRow {
  const present = lines.filter((line): line is string => typeof line === "string");
  return { key, label, lines: key === "jobDescription" ? present : present.filter((line) => line !== "") };
}
