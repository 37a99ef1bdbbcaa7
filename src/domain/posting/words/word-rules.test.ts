import { describe, expect, it } from "vitest";
import { ruleContext, saysOf } from "~/tests/support/rule-cases";
import { UNLAWFUL_WORDS } from "~/tests/fixtures/unlawful-words";
import type { Field } from "@/domain/catalogue/field";
import { isTyped } from "@/domain/catalogue/keys";
import { judgeStep } from "@/domain/catalogue/judge";
import { accept } from "@/domain/catalogue/acceptance";
import { evaluate } from "@/domain/catalogue/rule";
import { judgeDraft } from "@/domain/draft/judge-draft";
import { type PostingAnswers, postingCatalogue } from "@/domain/posting/catalogue";
import { job } from "@/domain/posting/fields/job";
import type { RuleContext } from "../rules/context";
import { TEXT_ITEMS } from "./items";
import { wordRules } from "./word-rules";

const says = (id: string, answers: PostingAnswers, context: RuleContext = ruleContext) =>
  saysOf(wordRules, id, answers, context);
const ids = (answers: PostingAnswers) =>
  evaluate(wordRules, answers, ruleContext).map(({ ruleId }) => ruleId);

/** Typed texts without free words: where something is, who somebody is, and codes. */
const NO_WORDS = [
  "sourcePostingId", "occupationCodes", "dispatchLicenseNumber", "probationLength", "workplaceAddress",
  "nearestStation", "closingDayOther", "payDayOther", "selectionPlaceAddress", "selectionPlaceStation",
  "mailAddress", "contactDepartment", "contactName", "contactNameKana", "contactExtension",
]; // biome-ignore format: a list

describe("the items that are read", () => {
  it("are all free texts that people type", () => {
    const holdsText = (field: Field): boolean =>
      field.kind === "group"
        ? Object.values(field.columns).some((column) => column.kind === "text")
        : field.kind === "text" || field.kind === "textarea";
    const texts = Object.entries(postingCatalogue.fields).filter(
      ([, field]) => isTyped(field) && holdsText(field),
    );
    expect(Object.keys(TEXT_ITEMS).sort()).toEqual(
      texts
        .map(([key]) => key)
        .filter((key) => !NO_WORDS.includes(key))
        .sort(),
    );
  });

  it("are read in the names of repeated rows, each for itself", () => {
    const row = (name: string) => ({ name, min: 1, max: 1 });
    expect(ids({ fixedAllowances: [row("職務手当"), row("女性優遇手当")] })).toEqual([
      "EQ-01.fixedAllowances",
    ]);
    expect(ids({ fixedAllowances: [row("営業"), row("マン")] })).toEqual([]);
    expect(ids({ licences: [{ name: "看護婦", requirement: "required" }] })).toEqual(["EQ-01.licences"]);
  });
});

describe("a finding of words", () => {
  it.each(Object.entries(UNLAWFUL_WORDS))(
    "%s is said at its item, orange, and of no other item",
    (id, text) => {
      for (const line of text.trim().split("\n")) {
        const [typed = ""] = line.split("|");
        const found = evaluate(wordRules, { specialNotes: typed }, ruleContext).filter((one) =>
          one.ruleId.startsWith(id),
        );
        expect(found, typed).toHaveLength(1);
        expect(found[0]).toMatchObject({
          ruleId: `${id}.specialNotes`,
          fields: ["specialNotes"],
          severity: "warning",
        });
      }
    },
  );

  it("quotes the words as they were typed, with what to write instead", () => {
    expect(says("EQ-01.jobTitle", { jobTitle: "営業マン（ルート営業）" })).toBe(
      "片方の性に限る、または片方の性を優先すると読める表現があります。「営業マン」は「営業職」か「営業担当」に書き換えてください",
    );
    expect(
      says("EQ-01.jobDescription", { jobDescription: "看　護\n婦の補助と保母、看護婦、うぐいす嬢" }),
    ).toContain(
      "「看　護　婦」「看護婦」は「看護師」に書き換え、「保母」は「保育士」に書き換え、「うぐいす嬢」は「案内スタッフ」に書き換えてください",
    );
  });

  it("says what to strike out where nothing can stand instead", () => {
    expect(says("TXT-03.message", { message: "誰でも稼げます。" })).toContain(
      "「誰でも稼げます」は消してください",
    );
    expect(says("TXT-03.message", { message: "誰でも稼げます。全員採用！" })).toContain(
      "「誰でも稼げます」は消し、「全員採用！」は「選考のうえ採用します」に書き換えてください",
    );
  });

  it("names four kinds of words at most", () => {
    const message = says("EQ-01.specialNotes", {
      specialNotes: "看護婦、保母、受付嬢、女中、ガードマン、家政婦",
    });
    expect(message).toContain("受付嬢");
    expect(message).not.toContain("ガードマン");
    expect(message).toContain("ほかにも");
  });

  it("is about papers of the applicant, not about papers the work is about", () => {
    expect(ids({ jobDescription: "戸籍謄本の交付、保証金の精算" })).toEqual([]);
    expect(ids({ selectionNote: "戸籍謄本を持参" })).toEqual(["EQ-02.selectionNote"]);
    expect(ids({ jobDescription: "研修費用は本人負担です" })).toEqual(["EQ-03.jobDescription"]);
  });

  it("lets Hello Work be told a telephone number", () => {
    expect(ids({ noteToHelloWork: "０２８３－２２－１２３４へお電話ください" })).toEqual([]);
    expect(ids({ noteToHelloWork: "できれば女性希望" })).toEqual(["EQ-01.noteToHelloWork"]);
  });
});

describe("AGE-08", () => {
  const text: PostingAnswers = { jobDescription: "若い方、３５歳までの方を募集", specialNotes: "２０代" };

  it.each<[string, PostingAnswers]>([
    ["without an answer about age", {}],
    ["where age is no matter", { ageLimit: "none" }],
    ["while the limit has no ground", { ageLimit: "limited", ageTo: 35 }],
  ])("speaks %s", (_, answers) => {
    expect(ids({ ...text, ...answers })).toEqual(["AGE-08.jobDescription", "AGE-08.specialNotes"]);
  });

  const lawful = (more: PostingAnswers): PostingAnswers => ({
    ageLimit: "limited",
    ageLimitReason: "law",
    ...more,
  });

  it.each<[string, string, PostingAnswers]>([
    ["the same lower limit", "１８歳以上の方", lawful({ ageFrom: 18 })],
    ["the same upper limit", "３５歳までの方", lawful({ ageTo: 35, ageLimitReason: "career" })],
    [
      "the same upper limit in other words",
      "３６歳未満の方",
      lawful({ ageTo: 35, ageLimitReason: "career" }),
    ],
    ["the same range", "３０歳から４９歳まで", lawful({ ageFrom: 30, ageTo: 49, ageLimitReason: "skills" })],
    ["the lower limit as a refusal", "１８歳未満不可", lawful({ ageFrom: 18 })],
    [
      "the lower limit as a polite refusal",
      "１８歳未満の方のご応募はご遠慮ください",
      lawful({ ageFrom: 18 }),
    ],
    [
      "the upper limit as a refusal",
      "６０歳以上の方は応募できません",
      lawful({ ageTo: 59, ageLimitReason: "retirement" }),
    ],
    ["young people beside an upper limit", "若い方", lawful({ ageTo: 35, ageLimitReason: "career" })],
    [
      "older people where they are wanted",
      "シニアの方歓迎",
      lawful({ ageFrom: 60, ageLimitReason: "older" }),
    ],
    [
      "the ground of the limit",
      "長期勤続によるキャリア形成のため",
      lawful({ ageTo: 35, ageLimitReason: "career" }),
    ],
  ])("is silent beside a limit with its lawful ground where the text says %s", (_, specialNotes, answers) => {
    expect(ids({ ...answers, specialNotes })).toEqual([]);
  });

  it.each<[string, string, PostingAnswers]>([
    ["an upper limit beside a lower one", "３５歳までの方", lawful({ ageFrom: 18 })],
    ["young people beside a lower limit", "若い方", lawful({ ageFrom: 18 })],
    ["another upper limit", "３０歳以下", lawful({ ageTo: 35, ageLimitReason: "career" })],
    ["the limit itself as too old", "３５歳未満", lawful({ ageTo: 35, ageLimitReason: "career" })],
    ["an age group inside the range", "２０代", lawful({ ageTo: 35, ageLimitReason: "career" })],
    ["years of birth", "平成３年以降生まれ", lawful({ ageTo: 35, ageLimitReason: "career" })],
    [
      "the other side of an upper limit",
      "３５歳以上の方のみ",
      lawful({ ageTo: 35, ageLimitReason: "career" }),
    ],
    ["the other side of a lower limit", "１８歳未満の方に限る", lawful({ ageFrom: 18 })],
    ["older people beside an upper limit", "シニアの方歓迎", lawful({ ageTo: 35, ageLimitReason: "career" })],
    [
      "young people where older ones are wanted",
      "若い方歓迎",
      lawful({ ageFrom: 60, ageLimitReason: "older" }),
    ],
    [
      "too young people where older ones are wanted",
      "６０歳未満の方のみ",
      lawful({ ageFrom: 60, ageLimitReason: "older" }),
    ],
  ])("speaks beside it where the text says %s", (_, specialNotes, answers) => {
    expect(says("AGE-08.specialNotes", { ...answers, specialNotes })).toMatch(
      /^入力された年齢制限とは違う形で.*だけで示してください$/,
    );
  });

  it("does not read the reason of the limit", () => {
    expect(ids({ ageLimitExplanation: "長期勤続によるキャリア形成のため３５歳まで" })).toEqual([]);
  });

  it("leads to the item where age is entered", () => {
    expect(says("AGE-08.specialNotes", text)).toMatch(
      /「２０代」は「幅広い年代」に.*年齢制限.*に入力してください$/,
    );
  });
});

describe("positive action", () => {
  const wanted: PostingAnswers = { jobTitle: "営業職", specialNotes: "女性のみ。" };
  const stated: PostingAnswers = { ...wanted, selectionNote: "ポジティブ・アクションによる募集です" };

  it("is offered where women are preferred", () => {
    expect(says("EQ-01.specialNotes", wanted)).toMatch(/4割.*ポジティブ・アクション.*書き添えてください$/);
  });

  it("is no way to prefer men", () => {
    expect(says("EQ-01.specialNotes", { specialNotes: "男性のみ。" })).not.toContain("ポジティブ");
    expect(ids({ ...stated, specialNotes: "男性のみ。" })).toEqual(["EQ-01.specialNotes"]);
  });

  it("silences the warning and tells the counter what to ask", () => {
    expect(ids(stated)).toEqual(["EQ-08.specialNotes"]);
    const [finding] = evaluate(wordRules, stated, ruleContext);
    expect(finding).toMatchObject({ severity: "staff", law: "男女雇用機会均等法第8条" });
    expect(finding?.message).toContain("「女性のみ」");
  });

  it.each(["ポジティブアクション", "均等法第８条に基づく措置", "男女雇用機会均等法8条"])(
    "is stated as %s",
    (words) => expect(ids({ specialNotes: `${words}。女性歓迎` })).toEqual(["EQ-08.specialNotes"]),
  );

  it("leaves names of occupations to be changed", () => {
    expect(ids({ ...stated, jobTitle: "看護婦" })).toEqual(["EQ-01.jobTitle", "EQ-08.specialNotes"]);
  });
});

describe("TXT-02: a name that is not to be published", () => {
  const named: PostingAnswers = { publicationScope: "anonymous", message: "株式会社 ひので製作所の工場です" };

  it("is found in full, and without its legal form", () => {
    expect(says("TXT-02.message", named)).toContain("「株式会社 ひので製作所」は「当社」");
    expect(says("TXT-02.message", { ...named, message: "ﾋので製作所、ひので製作所" })).toContain(
      "「ひので製作所」",
    );
  });

  it("may be named where it is published, and to Hello Work", () => {
    expect(says("TXT-02.message", { ...named, publicationScope: "open" })).toBeUndefined();
    expect(ids({ publicationScope: "anonymous", noteToHelloWork: "株式会社ひので製作所" })).toEqual([]);
  });

  it("is not mistaken for a place of the same short name", () => {
    const establishment = { name: "株式会社佐野" };
    const say = (message: string) =>
      says("TXT-02.message", { ...named, message }, { ...ruleContext, establishment });
    expect(say("佐野市の工場です")).toBeUndefined();
    expect(say("（株）佐野の工場です")).toBeUndefined();
    expect(say("株式会社佐野の工場です")).toContain("「株式会社佐野」");
  });

  it("is unknown without an establishment", () => {
    expect(says("TXT-02.message", named, { ...ruleContext, establishment: {} })).toBeUndefined();
  });
});

describe("accepting words", () => {
  const raw = { jobDescription: "営業マンの補助" };
  const judge = (over: Record<string, string>, acceptances = accept([], {})) =>
    judgeStep(job, wordRules, { raw: { ...raw, ...over }, elsewhere: {}, context: ruleContext, acceptances });

  it("holds for the text it was given for, and only for it", () => {
    const first = judge({});
    expect(first.warnings.map(({ ruleId }) => ruleId)).toEqual(["EQ-01.jobDescription"]);
    const accepted = accept(first.warnings, first.resolution.answers);
    expect(judge({}, accepted).warnings).toEqual([]);
    expect(judge({ pcSkills: "エクセル" }, accepted).warnings).toEqual([]);
    expect(judge({ jobDescription: "営業マンの補佐" }, accepted).warnings).toHaveLength(1);
  });

  it("gives the same findings on a screen and for the whole posting", () => {
    const whole = judgeDraft("posting", raw, ruleContext, []);
    const ofWords = whole.warnings.filter(({ ruleId }) => wordRules.some(({ id }) => id === ruleId));
    expect(judge({}).warnings).toEqual(ofWords);
    expect(ofWords.length).toBeGreaterThan(0);
  });
});
