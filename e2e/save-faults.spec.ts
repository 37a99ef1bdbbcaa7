import type { Page, Route } from "@playwright/test";
import { keptInTab, onStep, SAVES, stored } from "./support/drafting";
import { expect, test } from "./support/test";

// The network loses, holds and repeats what it likes; what was typed last is what counts.

// None of this is about the ticket, which takes a fifth of what a screen takes.
test.use({ isTicketBeside: false });

/** Holds the next save of this page back; `deliver` brings what it said to the server, whenever that is. */
async function holdNextSave(page: Page) {
  let held: { url: string; body: string; headers: Record<string, string> } | undefined;
  let drop = () => {};
  const dropped = new Promise<void>((resolve) => {
    drop = resolve;
  });
  await page.route(
    SAVES,
    async (route: Route) => {
      const request = route.request();
      held = {
        url: request.url(),
        body: request.postData() ?? "",
        headers: { "content-type": "application/json", origin: new URL(request.url()).origin },
      };
      await dropped;
      await route.abort().catch(() => undefined);
    },
    { times: 1 },
  );
  return {
    reached: () => expect.poll(() => held !== undefined).toBe(true),
    drop,
    async deliver() {
      if (!held) throw new Error("nothing was held");
      const { url, body, headers } = held;
      const answer = await page.context().request.patch(url, { data: body, headers });
      expect(answer.status()).toBe(200);
    },
  };
}

test("a save that the network delivers after a reload does not bring its old value back", async ({
  page,
}) => {
  const { postingId, wizard } = await onStep(page, 3);
  const before = await wizard.input("pcSkills").inputValue();
  const held = await holdNextSave(page);
  await wizard.input("pcSkills").fill("会計ソフト");
  await held.reached();
  await wizard.input("pcSkills").fill(before);
  await page.reload();
  await wizard.ready(3);
  await expect(wizard.input("pcSkills")).toHaveValue(before);
  await wizard.expectSaved();
  await held.deliver();
  await held.deliver();
  expect(await stored(postingId, 3)).toMatchObject({ pcSkills: before });
  await page.reload();
  await wizard.ready(3);
  await expect(wizard.input("pcSkills")).toHaveValue(before);
  held.drop();
});

test("a save that is delivered twice, the second time after a later one, is done once", async ({ page }) => {
  const { postingId, wizard } = await onStep(page, 3);
  const held = await holdNextSave(page);
  await wizard.input("pcSkills").fill("会計");
  await held.reached();
  await held.deliver();
  held.drop();
  await wizard.input("pcSkills").fill("会計ソフト");
  await wizard.expectSaved();
  await held.deliver();
  expect(await stored(postingId, 3)).toMatchObject({ pcSkills: "会計ソフト" });
});

test("a tab that is closed while a save is on its way still sends what was typed after it", async ({
  page,
}) => {
  const { postingId, wizard } = await onStep(page, 3);
  const context = page.context();
  const other = await context.newPage(); // keeps the browser open
  await other.goto("/help");
  const held = await holdNextSave(page);
  await wizard.input("pcSkills").fill("会計");
  await held.reached();
  await wizard.input("pcSkills").fill("会計ソフト");
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => stored(postingId, 3)).toMatchObject({ pcSkills: "会計ソフト" });
});

test("a tab is asked to stay open only when its text would be lost with it", async ({ page }) => {
  const { wizard } = await onStep(page, 3);
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.type());
    void dialog.accept();
  });
  await wizard.input("pcSkills").fill("会計ソフト");
  await page.reload();
  await wizard.ready(3);
  await wizard.expectSaved();
  expect(dialogs).toEqual([]);

  // Neither the tab nor the server takes it.
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.route(SAVES, (route) => route.abort());
  await wizard.input("pcSkills").pressSequentially("への入力");
  await expect(wizard.status()).toHaveText("オフライン（再接続後に保存します）");
  await page.reload();
  expect(dialogs).toEqual(["beforeunload"]);
});

test("once everything is saved, nothing of it stays in the tab", async ({ page }) => {
  const { wizard } = await onStep(page, 3);
  await page.route(SAVES, (route) => route.abort(), { times: 1 });
  await wizard.input("pcSkills").fill("会計ソフト");
  await expect.poll(() => keptInTab(page)).toHaveLength(1);
  await wizard.expectSaved();
  expect(await keptInTab(page)).toEqual([]);
});
