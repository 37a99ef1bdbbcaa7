import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { initialFormState } from "@/lib/form-state";
import { db } from "@/server/db";
import { employerActor, reloadEmployer } from "~/tests/support/actors";
import { resetDatabase } from "~/tests/support/database";
import { form, request } from "~/tests/support/request";
import { chooseHistoryAction } from "./actions";

const choose = (values: Record<string, string>) => chooseHistoryAction(initialFormState(), form(values));
const number = (office: string, serial: string, check: string) => ({ history: "yes", office, serial, check });
let accountId: string;

beforeEach(async () => {
  await resetDatabase();
  request.reset();
  accountId = (await employerActor()).accountId;
  await request.logInEmployer({ accountId });
  await db.establishment.create({
    data: { status: "REGISTERED", number: "0904-000001-2", createdAt: new Date(0), updatedAt: new Date(0) },
  });
});
afterAll(() => db.$disconnect());

describe("求人申し込み実績", () => {
  it.each([
    ["no choice", {}, "history", "求人を申し込んだことがあるかどうかを選択してください"],
    ["no number", number("", "", ""), "office", "事業所番号を入力してください"],
    ["half a number", number("0904", "", ""), "office", /4桁-6桁-1桁/],
    ["letters", number("0904", "abcdef", "1"), "office", /4桁-6桁-1桁/],
    ["far too much", number("0904", " ".repeat(500_000), "1"), "serial", /文字数が多すぎます/],
    [
      "an unknown number",
      number("0904", "999999", "9"),
      "office",
      /登録されていません.*お問い合わせください/,
    ],
  ] as const)("answers %s with a sentence and binds nothing", async (_, values, field, sentence) => {
    const state = await choose(values);
    expect(state).toMatchObject({
      status: "invalid",
      fieldErrors: { [field]: expect.stringMatching(sentence) },
    });
    expect((await reloadEmployer(accountId)).scope).toBeNull();
  });

  it("binds to a known number, in full width and without leading zeros too", async () => {
    await expect(choose(number("０９０４", "1", "２"))).rejects.toMatchObject({
      digest: expect.stringContaining(";/mypage/postings/new;"),
    });
    expect(await reloadEmployer(accountId)).toMatchObject({ binding: "PROVISIONAL" });
  });
});
