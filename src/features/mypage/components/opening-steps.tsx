import type { ReactNode } from "react";
import { completePath } from "@/domain/draft/paths";
import { ButtonLink } from "@/ui/button-link";
import { Tag, type TagTone } from "@/ui/tag";
import type { OpeningProgress, PostingSummary } from "../queries";

interface OpeningStepsProps {
  readonly progress: OpeningProgress;
  readonly postings: readonly PostingSummary[];
}

type State = "done" | "now" | "later" | "returned";

const WORDS: Readonly<Record<State, { word: string; tone: TagTone }>> = {
  done: { word: "完了", tone: "green" },
  now: { word: "次にすること", tone: "blue" },
  later: { word: "これから", tone: "neutral" },
  returned: { word: "修正依頼", tone: "orange" },
};

/** The three things between an account and an open my page, with the one button that comes next. */
export function OpeningSteps({ progress, postings }: OpeningStepsProps) {
  const { establishment } = progress;
  const editing =
    postings.find((posting) => posting.status === "RETURNED") ??
    postings.find((posting) => posting.status === "DRAFT");
  const handedIn = progress.submittedCases > 0;
  const atCounter = postings.find(
    (posting) => posting.status === "SUBMITTED" || posting.status === "IN_REVIEW",
  );
  const establishmentReturned = establishment === "returned" && progress.establishmentAsked;
  const establishmentDone =
    establishment !== "none" && establishment !== "entering" && !establishmentReturned;
  const establishmentState: State = establishmentReturned ? "returned" : establishmentDone ? "done" : "now";
  const returned = establishment === "returned" || editing?.status === "RETURNED";
  const postingReturned = editing?.status === "RETURNED";
  const postingState: State =
    postingReturned && progress.postingAsked
      ? "returned"
      : postingReturned
        ? "now"
        : postings.some((posting) => posting.status !== "DRAFT")
          ? "done"
          : establishmentDone && !handedIn
            ? "now"
            : "later";
  const postingWords = !postingReturned
    ? "求人情報の続きを入力"
    : progress.postingAsked
      ? "求人情報を修正する"
      : "求人情報を確認して提出する";
  return (
    <ol className="flex flex-col gap-4">
      <Item number={1} title="事業所情報の仮登録" state={establishmentState}>
        {establishment === "none" && <ButtonLink href="/mypage/start">事業所・求人情報を登録</ButtonLink>}
        {(establishment === "entering" || establishmentReturned) && (
          <ButtonLink href="/mypage/establishment/steps">
            {establishmentReturned ? "事業所情報を修正する" : "事業所情報の続きを入力"}
          </ButtonLink>
        )}
        {(establishment === "entered" || (establishment === "returned" && !establishmentReturned)) && (
          <ButtonLink href="/mypage/establishment/steps" variant="secondary">
            事業所情報を見直す
          </ButtonLink>
        )}
        {(establishment === "entering" || establishment === "entered") && !handedIn && (
          <p className="mt-3">
            <a href="/mypage/start" className="link inline-flex min-h-11 items-center">
              過去に求人を申し込んだことがある場合は、事業所番号を入力する
            </a>
          </p>
        )}
      </Item>
      <Item number={2} title="求人情報の仮登録" state={postingState}>
        {(establishmentDone || establishmentReturned) && (
          <div className="flex flex-wrap gap-3">
            {editing ? (
              <ButtonLink href={`/mypage/postings/${editing.id}`}>{postingWords}</ButtonLink>
            ) : (
              <ButtonLink href="/mypage/postings/new" variant={handedIn ? "secondary" : "primary"}>
                {handedIn ? "別の求人情報を入力" : "求人情報を入力"}
              </ButtonLink>
            )}
          </div>
        )}
      </Item>
      <Item number={3} title="ハローワークの窓口で本登録" state={handedIn && !returned ? "now" : "later"}>
        <p>
          事業所の所在地を管轄するハローワークの窓口で、内容の確認と本登録の手続きをします。手続きが終わると、求人者マイページが開設されます。
        </p>
        {handedIn && !returned && (
          <p className="mt-3">
            <ButtonLink
              href={atCounter ? completePath("posting", atCounter.id) : completePath("establishment", "")}
              variant="secondary"
            >
              受付番号・期限・持ち物を確認する
            </ButtonLink>
          </p>
        )}
      </Item>
    </ol>
  );
}

function Item({
  number,
  title,
  state,
  children,
}: {
  number: number;
  title: string;
  state: State;
  children: ReactNode;
}) {
  return (
    <li className="flex flex-col gap-3 rounded-12 border border-solid-gray-420 p-4 md:p-6">
      <div className="flex flex-wrap items-center gap-3">
        <h3 className="text-std-18B-160">
          {number}. {title}
        </h3>
        <Tag tone={WORDS[state].tone}>{WORDS[state].word}</Tag>
      </div>
      {children && <div>{children}</div>}
    </li>
  );
}
