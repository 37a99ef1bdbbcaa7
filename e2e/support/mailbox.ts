import { type APIRequestContext, expect, type Page } from "@playwright/test";

/** A mail as its recipient reads it. */
export interface Mail {
  readonly subject: string;
  readonly text: string;
}

/** Waits for the newest mail to an address with this subject and reads it at /dev/mailbox. */
export async function receivedMail(page: Page, to: string, subject: string | RegExp): Promise<Mail> {
  const mailbox = await page.context().newPage();
  try {
    const link = mailbox.getByRole("link", { name: subject }).first();
    await expect(async () => {
      await mailbox.goto(`/dev/mailbox?to=${encodeURIComponent(to)}`);
      await expect(link).toBeVisible({ timeout: 500 });
    }, "the mail arrives").toPass({ timeout: 20_000 });
    await link.click();
    await mailbox.waitForURL(/\/dev\/mailbox\/[0-9a-f-]{36}$/);
    return {
      subject: (await mailbox.getByRole("heading", { level: 1 }).textContent()) ?? "",
      text: (await mailbox.getByRole("main").textContent()) ?? "",
    };
  } finally {
    await mailbox.close();
  }
}

/** How many mails an address got so far. */
export async function mailCount(request: APIRequestContext, to: string): Promise<number> {
  const answer = await request.get(`/dev/mailbox?to=${encodeURIComponent(to)}`);
  return new Set((await answer.text()).match(/\/dev\/mailbox\/[0-9a-f-]{36}/g) ?? []).size;
}

/** The authentication key of 「アカウント仮登録完了通知」. */
export function keyIn(mail: Mail): string {
  const key = /\b[2-9A-Z]{5}-[2-9A-Z]{5}\b/.exec(mail.text)?.[0];
  if (!key) throw new Error(`There is no authentication key in this mail: ${mail.text}`);
  return key;
}

/** The link that continues the registration in another browser. */
export function linkIn(mail: Mail): string {
  const link = /https?:\/\/\S+\/register\/continue\?token=[\w-]+/.exec(mail.text)?.[0];
  if (!link) throw new Error(`There is no link in this mail: ${mail.text}`);
  return link;
}
