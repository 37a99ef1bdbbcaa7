import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Breadcrumb } from "./breadcrumb";
import { Button } from "./button";
import { CharacterCounter } from "./character-counter";
import { ErrorSummary } from "./error-summary";
import { Pagination } from "./pagination";
import { StepNavigation, type StepItem } from "./step-navigation";
import { Table } from "./table";
import { WarningSummary } from "./warning-summary";

describe("the summaries", () => {
  it("count the errors and lead to the fields with the fields' own words", () => {
    const html = renderToStaticMarkup(
      <ErrorSummary
        errors={[
          { fieldId: "closingDayType", message: "賃金締切日を選択してください" },
          { fieldId: "payDay", message: "支払日を入力してください" },
        ]}
      />,
    );
    expect(html).toContain("エラーが2件あります");
    expect(/<a href="#closingDayType"[^>]*>賃金締切日を選択してください<\/a>/.test(html)).toBe(true);
    expect(html).toContain('tabindex="-1"');
  });

  it("are not there when there is nothing to say", () => {
    expect(renderToStaticMarkup(<ErrorSummary errors={[]} />)).toBe("");
    expect(renderToStaticMarkup(<WarningSummary warnings={[]} />)).toBe("");
  });

  it("carry the law that a warning comes from", () => {
    const html = renderToStaticMarkup(
      <WarningSummary warnings={[{ message: "休憩時間を確認してください", law: "労働基準法第34条" }]} />,
    );
    expect(html).toContain("確認：見直していただきたい項目が1件あります");
    expect(html).toContain("根拠：労働基準法第34条");
  });
});

describe("the step navigation", () => {
  const steps: StepItem[] = [
    { label: "求人区分等", state: "done", href: "/steps/1" },
    { label: "事業所情報", state: "returned", href: "/steps/2" },
    { label: "仕事内容", state: "editing", href: "/steps/3" },
    { label: "賃金・手当", state: "error", href: "/steps/4" },
    { label: "労働時間", state: "reached", href: "/steps/5" },
    { label: "選考方法", state: "notReached" },
  ];
  const html = renderToStaticMarkup(<StepNavigation steps={steps} current={2} />);

  it("says where one is and names every state in words", () => {
    expect(html).toContain("全6ステップ中、3ステップ目");
    for (const word of ["完了", "修正依頼", "編集中", "エラー", "到達", "未到達"])
      expect(html).toContain(word);
  });

  it("links the visited steps, but neither the current one nor those not reached", () => {
    const links = new Set([...html.matchAll(/href="([^"]*)"/g)].map((match) => match[1]));
    expect(links).toEqual(new Set(["/steps/1", "/steps/2", "/steps/4", "/steps/5"]));
    expect(html).toContain('aria-current="step"');
  });
});

describe("a table", () => {
  const html = renderToStaticMarkup(
    <Table
      caption="求人の一覧"
      columns={[
        { key: "job", header: "職種", rowHeader: true },
        { key: "hires", header: "採用人数", align: "end" },
      ]}
      rows={[{ key: "1", cells: { job: "組立工", hires: "2人" } }]}
    />,
  );

  it("has a caption and headers for its columns and rows", () => {
    expect(/<caption[^>]*>求人の一覧<\/caption>/.test(html)).toBe(true);
    expect(html.match(/scope="col"/g)).toHaveLength(2);
    expect(/<th[^>]*scope="row"[^>]*>組立工<\/th>/.test(html)).toBe(true);
  });

  it("repeats the column's words at the value for the cards of the phone, hidden from screen readers", () => {
    expect(/<span aria-hidden="true"[^>]*>採用人数<\/span>2人/.test(html)).toBe(true);
  });
});

describe("small parts", () => {
  it("page through with the neighbours that exist", () => {
    expect(renderToStaticMarkup(<Pagination />)).toBe("");
    const html = renderToStaticMarkup(<Pagination nextHref="?after=9" />);
    expect(html).toContain("次のページ");
    expect(html).not.toContain("前のページ");
  });

  it("mark the page itself as the end of the breadcrumb", () => {
    const html = renderToStaticMarkup(
      <Breadcrumb items={[{ label: "トップ", href: "/" }, { label: "利用規約" }]} />,
    );
    expect(/<span aria-current="page"[^>]*>利用規約<\/span>/.test(html)).toBe(true);
  });

  it("keep a busy button focusable and say that it is busy", () => {
    const html = renderToStaticMarkup(<Button pending>次へ進む</Button>);
    expect(html).toContain('aria-disabled="true"');
    expect(/<button[^>]*\sdisabled[=>]/.test(html)).toBe(false);
    expect(html).toContain("処理しています");
  });

  it("say in words how far a limit is exceeded", () => {
    expect(renderToStaticMarkup(<CharacterCounter used={31} limit={28} />)).toContain("3文字超えています");
    expect(renderToStaticMarkup(<CharacterCounter used={28} limit={28} />)).not.toContain("超えています");
  });
});
