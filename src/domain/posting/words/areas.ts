import type { Area } from "./terms";

/** What a finding of an area says beside the words it found. */
export interface AreaFacts {
  /** Number of the rule; an item's rule is `<id>.<item>`. */
  readonly id: string;
  readonly law: string;
  /** Before the words found. */
  readonly why: string;
  /** After them: another lawful way. */
  readonly otherwise?: string;
}

const FAIR_SELECTION = "公正な採用選考の基本（厚生労働省）";

/** The rules of words, by area. */
export const AREA_FACTS: Readonly<Record<Area, AreaFacts>> = {
  sex: {
    id: "EQ-01",
    law: "男女雇用機会均等法第5条",
    why: "片方の性に限る、または片方の性を優先すると読める表現があります",
  },
  age: {
    id: "AGE-08",
    law: "労働施策総合推進法第9条、同法施行規則第1条の3第1項",
    why: "年齢不問の求人では使えない、年齢を限る表現があります",
    otherwise:
      "法令が認める事由に当たるときは、文章ではなく「年齢（年齢制限）」の項目（「仕事内容」の画面）に入力してください",
  },
  nationality: {
    id: "EQ-04",
    law: "職業安定法第3条、労働基準法第3条",
    why: "国籍や人種で応募を限ると読める表現があります",
  },
  indirect: {
    id: "EQ-05",
    law: "男女雇用機会均等法第7条、同法施行規則第2条",
    why: "身長・体重・体力や全国転勤を応募の条件にできるのは、仕事に欠かせない理由があるときだけです",
  },
  health: {
    id: "EQ-06",
    law: `障害者雇用促進法第34条、${FAIR_SELECTION}`,
    why: "障害や健康の状態で応募を限ると読める表現があります",
    otherwise: "仕事に必要な動作や作業は、具体的に書いてください",
  },
  personal: {
    id: "EQ-07",
    law: FAIR_SELECTION,
    why: "仕事の適性や能力と関係のない条件と読める表現があります",
    otherwise: "必要な能力は、仕事の内容に即して具体的に書いてください",
  },
  recruiting: {
    id: "EQ-02",
    law: `職業安定法第5条の5、同法に基づく指針（平成11年労働省告示第141号）第5、${FAIR_SELECTION}`,
    why: "応募者に求められない書類や、尋ねられない事柄があります",
  },
  money: {
    id: "EQ-03",
    law: "職業安定法第39条、労働基準法第16条・第24条",
    why: "応募者や従業員に費用を負担させると読める表現があります",
  },
  misleading: {
    id: "TXT-03",
    law: "職業安定法第5条の4",
    why: "収入や採用について誤解を招くおそれのある表現があります",
    otherwise: "収入は、賃金の項目に入力する額で示してください",
  },
  unstated: {
    id: "TXT-04",
    law: "職業安定法第5条の3、同法施行規則第4条の2",
    why: "労働条件は求人票で明示する必要があります",
    otherwise: "決まっている範囲を、それぞれの項目に入力してください",
  },
  rights: {
    id: "TXT-07",
    law: "労働基準法第24条・第37条・第39条、健康保険法第3条、育児・介護休業法第5条・第11条",
    why: "法律で定められた賃金、休暇、保険などがないと読める表現があります",
    otherwise: "実際の取扱いを確かめ、法律に沿った条件に直してください",
  },
  outdated: {
    id: "TXT-06",
    law: "職業安定法第3条",
    why: "人や仕事を傷つけるおそれのある、古い呼び方があります",
  },
  contact: {
    id: "TXT-01",
    law: "求人票の記載内容の整合",
    why: "連絡先、ホームページ、ほかの求人サイトへの案内は、文章の中には書けません",
    otherwise: "連絡先は「担当者」の項目に、ホームページは事業所情報に入力してください",
  },
};

/** What AGE-08 says beside an age limit that is entered with its ground. */
export const BESIDE_AGE_LIMIT: Pick<AreaFacts, "why" | "otherwise"> = {
  why: "入力された年齢制限とは違う形で、年齢を限る表現があります",
  otherwise:
    "年齢を限れるのは、該当事由のある範囲だけです。年齢は「年齢（年齢制限）」の項目（「仕事内容」の画面）だけで示してください",
};
