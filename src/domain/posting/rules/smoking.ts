import { mustState, type PostingRule } from "./posting-rule";

const LAW = "職業安定法施行規則第4条の2第3項第9号、健康増進法";

/** Measures against passive smoking at the workplace, stated since 2020-04-01. */
export const smokingRules: readonly PostingRule[] = [
  mustState({
    id: "SMK-01",
    law: LAW,
    item: "smokingMeasure",
    due: (answers) => answers.workplaceSameAsEstablishment !== undefined,
    message:
      "就業場所の屋内の受動喫煙対策は、求人に明示する必要があります。「あり」「なし」「その他」から選んでください",
  }),
  mustState({
    id: "SMK-01.kind",
    law: LAW,
    item: "smokingMeasureKind",
    beside: ["smokingMeasure"],
    due: (answers) => answers.smokingMeasure === "yes",
    message:
      "受動喫煙対策が「あり」のときは、その内容を明示する必要があります。屋内禁煙か喫煙室設置かを選んでください",
  }),
  mustState({
    id: "SMK-01.note",
    law: LAW,
    item: "smokingNote",
    beside: ["smokingMeasure"],
    due: (answers) => answers.smokingMeasure === "other",
    message:
      "受動喫煙対策が「その他」のときは、その内容を明示する必要があります。受動喫煙対策に関する特記事項に「敷地内禁煙（屋外に喫煙場所設置）」のように書いてください",
  }),
];
