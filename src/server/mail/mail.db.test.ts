import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { resetDatabase } from "~/tests/support/database";
import { db, transaction } from "../db";
import { deadLetters, runDueJobs, startJobs, stopJobs } from "../jobs";
import { queueMail } from "./queue";
import { type MailTransport, mailboxTransport, smtpTransport } from "./transport";
import { mailWorker } from "./worker";

const MAIL = {
  to: "taro@example.jp",
  subject: "アカウント仮登録完了通知",
  text: "認証キー：ACDEF-23456\n\n本文です。",
};

beforeEach(() => resetDatabase());
afterEach(() => stopJobs());
afterAll(() => db.$disconnect());

/** A mail server that can be told to refuse; keeps what it takes. */
async function mailServer(port = 0) {
  const received: ParsedMail[] = [];
  const control = { refuse: false };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: (address, _session, done) =>
      done(control.refuse ? new Error(`450 ${address.address} is busy`) : undefined),
    onData: async (stream, _session, done) => {
      received.push(await simpleParser(stream));
      done();
    },
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const address = server.server.address() as AddressInfo;
  return {
    received,
    control,
    port: address.port,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

const start = (transport: MailTransport) => startJobs({ workers: [mailWorker(transport)], work: false });
const over = (port: number) =>
  smtpTransport(`smtp://127.0.0.1:${port}`, "求人者マイページ <system@mypage.example.jp>");
const send = () => transaction((tx) => queueMail(tx, MAIL));

/** Lets the delay before the next attempt pass. */
const makeDue = () => db.$executeRaw`UPDATE pgboss.job SET start_after = now() WHERE state = 'retry'`;

describe("a mail over SMTP", () => {
  it("arrives as it was written", async () => {
    const server = await mailServer();
    await start(over(server.port));
    await send();
    expect(await runDueJobs()).toEqual({ done: 1, failed: 0 });
    await server.stop();
    const [mail, ...others] = server.received;
    expect(others).toEqual([]);
    expect(mail?.subject).toBe(MAIL.subject);
    expect(mail?.text?.trim()).toBe(MAIL.text);
    expect(mail?.to).toMatchObject({ value: [{ address: MAIL.to }] });
    expect(mail?.from?.value).toMatchObject([
      { name: "求人者マイページ", address: "system@mypage.example.jp" },
    ]);
    expect(mail?.headers.get("auto-submitted")).toBe("auto-generated");
    expect(mail?.messageId).toMatch(/^<[0-9a-f-]{36}@mypage\.example\.jp>$/);
  });

  it("waits while the server is away and arrives once when it is back", async () => {
    const first = await mailServer();
    await first.stop();
    await start(over(first.port));
    await send();
    expect(await runDueJobs()).toEqual({ done: 0, failed: 1 });
    expect(await runDueJobs()).toEqual({ done: 0, failed: 0 });
    const back = await mailServer(first.port);
    await makeDue();
    expect(await runDueJobs()).toEqual({ done: 1, failed: 0 });
    expect(await runDueJobs()).toEqual({ done: 0, failed: 0 });
    await back.stop();
    expect(back.received).toHaveLength(1);
  });

  it("that the server refuses at every attempt becomes a dead letter that names no address", async () => {
    const server = await mailServer();
    server.control.refuse = true;
    await start(over(server.port));
    await send();
    for (let attempt = 0; attempt < 13; attempt++) {
      expect(await runDueJobs()).toEqual({ done: 0, failed: 1 });
      await makeDue();
    }
    expect(await runDueJobs()).toEqual({ done: 0, failed: 0 });
    await server.stop();
    const letters = await deadLetters();
    expect(letters).toHaveLength(1);
    expect(letters[0]?.reason).toContain("[recipient] is busy");
    const stored = JSON.stringify(await db.$queryRaw`SELECT data, output FROM pgboss.job`);
    expect(stored).not.toContain("taro");
    expect(stored).not.toContain("ACDEF");
  });

  it("is not sent when its transaction is rolled back", async () => {
    const server = await mailServer();
    await start(over(server.port));
    const failed = transaction(async (tx) => {
      await queueMail(tx, MAIL);
      throw new Error("no");
    });
    await expect(failed).rejects.toThrow("no");
    expect(await runDueJobs()).toEqual({ done: 0, failed: 0 });
    await server.stop();
    expect(server.received).toEqual([]);
  });

  it("gives up on a server that says nothing", async () => {
    const { createServer } = await import("node:net");
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const { port } = silent.address() as AddressInfo;
    const transport = smtpTransport(`smtp://127.0.0.1:${port}`, "a@example.jp", { greetingTimeout: 200 });
    await expect(transport.deliver(MAIL, "id")).rejects.toThrow(/greeting/i);
    silent.close();
  });
});

describe("a mail without a mail server", () => {
  it("is kept once, however often its job runs", async () => {
    const transport = mailboxTransport();
    const jobId = "0199d000-0000-7000-8000-000000000000";
    await transport.deliver(MAIL, jobId);
    await transport.deliver(MAIL, jobId);
    expect(await db.mailboxMessage.findMany({ select: { to: true, subject: true, text: true } })).toEqual([
      MAIL,
    ]);
  });
});
