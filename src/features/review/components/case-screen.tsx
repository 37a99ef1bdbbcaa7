import { today } from "@/server/clock";
import type { ReactNode } from "react";
import { caseTicketPdfPath } from "@/domain/posting/ticket/paths";
import { introductionDeadline, wishedDeadline } from "@/domain/posting/validity";
import { whyNobodyCorrects } from "@/domain/review/correctors";
import { stopsRegistration } from "@/domain/review/findings";
import { employmentInsuranceNumberOf, OCCUPATION_SLOTS } from "@/domain/review/office-items";
import type { CaseNotice } from "@/domain/review/paths";
import { type CaseOrigin, casePath, queuePath as pathOfQueue, queueTitle } from "@/domain/review/paths";
import { registrationNeeds } from "@/domain/review/registration-needs";
import type { RegistrationForm } from "@/features/final-registration/components/register-dialog";
import { WithdrawnRequests } from "@/features/return-withdrawal/components/withdrawn-requests";
import type { ReviewDetail } from "@/features/review/queries";
import { formatDate, type IsoDate, isIsoDate } from "@/lib/jst";
import { CaseFacts } from "./case-facts";
import { CaseHeader } from "./case-header";
import { ChangeList } from "./change-list";
import { commentName } from "./comment-names";
import { DecisionBar } from "./decision-bar";
import { DocumentView } from "./document-view";
import { FindingList } from "./finding-list";
import { NextLinks, OutcomeBanner } from "./outcome-banner";
import { RefreshOnReturn } from "./refresh-on-return";
import { WrittenCommentNote } from "./written-comment";

interface CaseScreenProps {
  readonly detail: ReviewDetail;
  readonly staffId: string;
  readonly origin: CaseOrigin;
  readonly notice: CaseNotice | null;
  readonly neighbours: { readonly previous: string | null; readonly next: string | null };
}

/** A case: what to look at, both documents, and the decision. */
export function CaseScreen({ detail, staffId, origin, notice, neighbours }: CaseScreenProps) {
  const date = today();
  const { id, status, assigned, snapshot, posting, findings, comments } = detail;
  const deciding = status === "IN_REVIEW" && assigned?.id === staffId;
  const paths = {
    queuePath: pathOfQueue(origin),
    previousPath: neighbours.previous && casePath(neighbours.previous, origin),
    nextPath: neighbours.next && casePath(neighbours.next, origin),
    ticketPath: posting && caseTicketPdfPath(id),
  };
  const listTitle = queueTitle(origin);
  const wholeComments = comments.filter((comment) => comment.fieldKey === null);
  const documents = { findings, comments, writable: deciding };
  return (
    <div className="flex flex-col gap-5 pt-2">
      <RefreshOnReturn rendering={crypto.randomUUID()} />
      {notice && (
        <OutcomeBanner
          notice={notice}
          detail={detail}
          staffId={staffId}
          actions={
            <NextLinks
              {...paths}
              nextPath={paths.nextPath ?? paths.previousPath}
              provisional={detail.registered.postingNumber === null}
            />
          }
        />
      )}
      <CaseHeader detail={detail} today={date} listTitle={listTitle} {...paths} />
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <Panel id="visit" title="来所と本人確認">
          <CaseFacts detail={detail} today={date} />
        </Panel>
        <Panel id="findings" title="自動チェック">
          <FindingList findings={findings} />
        </Panel>
      </div>
      {deciding && <WithdrawnRequests caseId={id} origin={origin} requests={detail.withdrawn} />}
      {wholeComments.length > 0 && (
        <Panel id="whole-comments" title="全体への修正依頼">
          {wholeComments.map((comment) => (
            <WrittenCommentNote key={`${comment.ordinal}${comment.body}`} comment={comment} />
          ))}
        </Panel>
      )}
      {snapshot.ordinal > 1 && (
        <Panel id="changes" title="前回の提出からの変更">
          <ChangeList changes={detail.changes} requests={detail.answered} />
        </Panel>
      )}
      <div className={posting ? "grid gap-8 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]" : ""}>
        {posting && <DocumentView document="posting" title="求人" sections={posting} {...documents} />}
        <DocumentView
          document="establishment"
          title="事業所"
          note={
            snapshot.withEstablishment ? undefined : "登録済みの事業所の情報です。この案件では変わりません。"
          }
          sections={detail.establishment}
          {...documents}
        />
      </div>
      <DecisionBar
        staffId={staffId}
        caseId={id}
        ordinal={snapshot.ordinal}
        origin={origin}
        status={status}
        assigned={assigned && { ...assigned, mine: assigned.id === staffId }}
        wholeDocument={posting ? "posting" : "establishment"}
        registration={deciding ? registrationOf(detail, date, origin) : null}
        returnObstacle={deciding ? whyNobodyCorrects(detail, date) : null}
        withdrawn={Object.fromEntries(detail.withdrawn.map((one) => [commentName(one), one.body]))}
        correctionBegun={detail.correctionBegun}
        previousPath={paths.previousPath}
        nextPath={paths.nextPath}
        queuePath={paths.queuePath}
      />
    </div>
  );
}

function Panel({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section
      aria-labelledby={`${id}-title`}
      className="min-w-0 rounded-8 border border-solid-gray-420 px-4 py-3"
    >
      <h2 id={`${id}-title`} className="mb-2 text-std-16B-170">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** What the dialog of 本登録 shows and asks for. */
function registrationOf(detail: ReviewDetail, date: IsoDate, origin: CaseOrigin): RegistrationForm {
  const { snapshot, registered, account, findings, waitsFor, posting } = detail;
  const answers = snapshot.postingAnswers;
  const returnObstacle = whyNobodyCorrects(detail, date);
  const numbered = registered.establishmentNumber !== null;
  return {
    caseId: detail.id,
    ordinal: snapshot.ordinal,
    origin,
    title: [detail.establishmentName, detail.jobTitle].filter(Boolean).join("　"),
    needs: registrationNeeds(snapshot, detail.visit, { numbered }),
    industryClass: detail.industryClass,
    occupationCodes: Array.from({ length: OCCUPATION_SLOTS }, (_, slot) => {
      const code = answers?.[`occupationCodes.${slot}.code`];
      return typeof code === "string" ? code : "";
    }),
    employmentInsuranceNumber: employmentInsuranceNumberOf(snapshot.establishmentAnswers),
    returnObstacle,
    obstacles: [
      ...findings.filter(stopsRegistration).map((finding) => finding.message),
      ...(!account || account.status === "WITHDRAWN" || account.status === "EXPIRED"
        ? [
            `申し込んだアカウントが、失効、退会または削除されています。${returnObstacle ? "" : "アカウント登録からやり直していただくよう、求人者にお伝えください。"}`,
          ]
        : []),
      ...(waitsFor ? ["この事業所は、まだ本登録されていません。事業所の案件を先に本登録してください。"] : []),
    ],
    consequences: [
      ...(posting
        ? [
            `受付年月日は本日 ${formatDate(date)}、紹介期限日は ${formatDate(deadlineOf(detail, date))} になります。`,
            "求人番号を付け、求人を有効にします。",
          ]
        : ["事業所番号を付け、事業所を登録します。"]),
      ...(account?.status === "OPEN" ? [] : ["求人者マイページを開設します。"]),
      "求人者に、メールとマイページのお知らせを送ります。取り消しはできません。",
    ],
  };
}

/** 紹介期限日 as it would be today. */
function deadlineOf({ snapshot }: ReviewDetail, date: IsoDate): IsoDate {
  const wish = snapshot.postingAnswers?.introductionDeadlineWish;
  const wished = wishedDeadline(date, typeof wish === "string" && isIsoDate(wish) ? wish : null);
  return wished.ok ? wished.value : introductionDeadline(date);
}
