import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { initialFormState } from "@/lib/form-state";
import { currentEmployer, currentStaff } from "@/server/actor";
import { db } from "@/server/db";
import { hashPassword } from "@/server/password";
import { employerActor, staffActor } from "~/tests/support/actors";
import { resetDatabase } from "~/tests/support/database";
import { form, request } from "~/tests/support/request";
import {
  logInAction,
  logInAgainAction,
  logInStaffAction,
  logInStaffAgainAction,
  logOutAction,
  logOutStaffAction,
} from "./actions";

const PASSWORD = "sano-kyujin-2026";
const idle = initialFormState();
const redirectsTo = (path: string) =>
  expect.objectContaining({ digest: expect.stringContaining(`;${path};`) });
const logIn = (more: Record<string, string> = {}) =>
  logInAction(idle, form({ email: "taro@example.jp", password: PASSWORD, ...more }));
const logInStaff = (more: Record<string, string> = {}) =>
  logInStaffAction(idle, form({ email: "staff@example.jp", password: PASSWORD, ...more }));
const again = (more: Record<string, string>) =>
  logInAgainAction(idle, form({ email: "taro@example.jp", password: PASSWORD, ...more }));
let passwordHash: string;

beforeAll(async () => {
  passwordHash = await hashPassword(PASSWORD);
});

beforeEach(async () => {
  await resetDatabase();
  request.reset();
  await employerActor({ email: "taro@example.jp", passwordHash, resumePath: "/mypage/start" });
  await staffActor({ email: "staff@example.jp", passwordHash });
  await db.session.deleteMany();
});

describe("ログイン", () => {
  it("goes where one stopped, or where one was sent from", async () => {
    await expect(logIn()).rejects.toEqual(redirectsTo("/mypage/start"));
    await expect(logIn({ next: "/mypage/establishment" })).rejects.toEqual(
      redirectsTo("/mypage/establishment"),
    );
    await db.account.updateMany({ data: { resumePath: null } });
    await expect(logIn()).rejects.toEqual(redirectsTo("/mypage"));
  });

  it("leads to no other site", async () => {
    for (const next of ["//evil.example", "https://evil.example/", "/\\evil.example"])
      await expect(logIn({ next })).rejects.toEqual(redirectsTo("/mypage/start"));
  });

  it("takes the address as it is written", async () => {
    await expect(logIn({ email: " ＴＡＲＯ@Example.JP" })).rejects.toEqual(redirectsTo("/mypage/start"));
  });

  it("has a sentence for each field and keeps the address, not the password", async () => {
    expect(await logInAction(idle, form({}))).toMatchObject({
      status: "invalid",
      fieldErrors: { email: "メールアドレスを入力してください", password: "パスワードを入力してください" },
    });
    const wrong = await logIn({ password: "wrong-2026" });
    expect(wrong).toMatchObject({
      status: "refused",
      formError: "メールアドレスまたはパスワードが違います。確かめて、もう一度入力してください。",
      values: { email: "taro@example.jp" },
    });
    expect(wrong.values).not.toHaveProperty("password");
    expect(request.cookies.size).toBe(0);
  });

  it("gives a new session and ends the one the browser had", async () => {
    await expect(logIn()).rejects.toEqual(redirectsTo("/mypage/start"));
    const first = await currentEmployer();
    await expect(logIn()).rejects.toEqual(redirectsTo("/mypage/start"));
    const second = await currentEmployer();
    expect(second?.sessionId).not.toBe(first?.sessionId);
    expect(await db.session.findMany({ where: { revokedAt: null }, select: { id: true } })).toEqual([
      { id: second?.sessionId },
    ]);
  });

  it("stays where it is when it is done over a page", async () => {
    const { id: account } = await db.account.findFirstOrThrow();
    const state = await again({ account });
    expect(state).toMatchObject({ status: "done", data: { owner: account } });
    expect(await currentEmployer()).toMatchObject({ accountId: account });
  });

  it("over a page is for the person of that page alone, and leaves the browser as it was otherwise", async () => {
    const { accountId: account } = await employerActor({ email: "hanako@example.jp" });
    const sessions = await db.session.count();
    expect(await again({ account })).toMatchObject({
      status: "refused",
      formError: expect.stringContaining("別のアカウントです。入力した内容は引き継げません。"),
    });
    expect(request.cookies.size).toBe(0);
    expect(await db.session.count()).toBe(sessions);
    expect(await again({ account, password: "wrong-2026" })).toMatchObject({
      formError: expect.stringContaining("メールアドレスまたはパスワードが違います。"),
    });
    expect(await again({ account, password: "" })).toMatchObject({
      status: "invalid",
      fieldErrors: { password: "パスワードを入力してください" },
    });
  });

  it("over a page of the console is for staff alone", async () => {
    const { id: account } = await db.staffMember.findFirstOrThrow();
    const staff = { email: "staff@example.jp", password: PASSWORD };
    expect(await logInAgainAction(idle, form({ ...staff, account }))).toMatchObject({ status: "refused" });
    expect(await logInStaffAgainAction(idle, form({ ...staff, account }))).toMatchObject({
      status: "done",
      data: { owner: account },
    });
    expect(await currentStaff()).toMatchObject({ staffId: account });
    const { accountId } = await employerActor();
    expect(await logInStaffAgainAction(idle, form({ ...staff, account: accountId }))).toMatchObject({
      formError: expect.stringContaining("別のアカウントです。"),
    });
  });

  it("works for an employer and for staff in one browser", async () => {
    await expect(logIn()).rejects.toEqual(redirectsTo("/mypage/start"));
    await expect(logInStaff()).rejects.toEqual(redirectsTo("/staff"));
    expect(await currentEmployer()).toMatchObject({ email: "taro@example.jp" });
    expect(await currentStaff()).toMatchObject({ officeCode: "0904" });
    await expect(logInStaff({ next: "/staff/reviews/1" })).rejects.toEqual(redirectsTo("/staff/reviews/1"));
    await expect(logInStaff({ next: "/mypage" })).rejects.toEqual(redirectsTo("/staff"));
  });
});

describe("ログアウト", () => {
  it("ends the session and goes to the top page; what the cookie was worth is gone", async () => {
    await expect(logIn()).rejects.toEqual(redirectsTo("/mypage/start"));
    const kept = new Map(request.cookies);
    await expect(logOutAction()).rejects.toEqual(redirectsTo("/"));
    expect(request.cookies.has("employer.session-token")).toBe(false);
    for (const [name, value] of kept) request.cookies.set(name, value);
    expect(await currentEmployer()).toBeNull();
  });

  it("of staff leaves the employer's session alone", async () => {
    await expect(logIn()).rejects.toEqual(redirectsTo("/mypage/start"));
    await expect(logInStaff()).rejects.toEqual(redirectsTo("/staff"));
    await expect(logOutStaffAction()).rejects.toEqual(redirectsTo("/staff/login"));
    expect(await currentStaff()).toBeNull();
    expect(await currentEmployer()).not.toBeNull();
  });

  it("without a session is no error", async () => {
    await expect(logOutAction()).rejects.toEqual(redirectsTo("/"));
  });
});
