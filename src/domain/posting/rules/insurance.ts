import type { PostingRule } from "./posting-rule";

/** Social insurance that the work brings with it. */
export const insuranceRules: readonly PostingRule[] = [
  {
    id: "INS-01",
    law: "労働者災害補償保険法第3条",
    severity: "error",
    fields: ["insurances"],
    check: ({ insurances }) =>
      insurances !== undefined &&
      !insurances.includes("workersAccident") &&
      !insurances.includes("publicAccident")
        ? "労働者を雇う事業は、労災保険の対象です。加入保険等で「労災保険」（公務員として雇う場合は「公務災害補償」）を選んでください"
        : undefined,
  },
];
