import { describe, expect, it } from "vitest";
import { whyNobodyCorrects } from "./correctors";

const account = { status: "REGISTERED", provisionalUntil: "2026-12-04" } as const;

describe("a return", () => {
  it("reaches the employer to the last of the fourteen days, and not after it", () => {
    expect(whyNobodyCorrects({ account, otherOpenAccounts: 0 }, "2026-12-04")).toBeNull();
    const sentence = whyNobodyCorrects({ account, otherOpenAccounts: 0 }, "2026-12-05");
    expect(sentence).toContain("期限（2026年12月4日（金））を過ぎた");
    expect(sentence).toContain("まもなく自動で消去されます");
    expect(sentence).toContain("消去される前であれば本登録できます");
  });

  it("reaches an open my page, of the employer or of a colleague", () => {
    const open = { status: "OPEN", provisionalUntil: null } as const;
    expect(whyNobodyCorrects({ account: open, otherOpenAccounts: 0 }, "2027-12-05")).toBeNull();
    expect(whyNobodyCorrects({ account, otherOpenAccounts: 1 }, "2026-12-05")).toBeNull();
    expect(whyNobodyCorrects({ account: null, otherOpenAccounts: 1 }, "2026-12-05")).toBeNull();
  });

  it("reaches nobody when the account has ended or is gone; then it cannot be registered either", () => {
    for (const gone of [null, { status: "WITHDRAWN", provisionalUntil: null } as const]) {
      const sentence = whyNobodyCorrects({ account: gone, otherOpenAccounts: 0 }, "2026-12-01");
      expect(sentence).toContain("アカウント登録からやり直していただくよう");
      expect(sentence).not.toContain("本登録できます");
    }
  });
});
