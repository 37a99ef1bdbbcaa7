import { expectAccessible } from "./support/accessibility";
import { expectStored, onStep } from "./support/drafting";
import { expect, test } from "./support/test";

test("changes are taken back and done again, by buttons and by keys, and are saved like others", {
  tag: "@both",
}, async ({ page }) => {
  const { postingId, wizard } = await onStep(page, 3);
  const before = await wizard.input("pcSkills").inputValue();
  const undo = page.locator("[data-bottom-bar]").getByRole("button", { name: "元に戻す" });
  const redo = page.locator("[data-bottom-bar]").getByRole("button", { name: "やり直す" });
  await expect(undo).toHaveAttribute("aria-disabled", "true");
  await expect(redo).toHaveAttribute("aria-disabled", "true");

  await wizard.set("pcSkills", "会計ソフト");
  await wizard.set("jobTitle", "経理事務");
  await wizard.expectSaved();
  await undo.click();
  await undo.click();
  await expect(wizard.input("pcSkills")).toHaveValue(before);
  await expect(undo).toHaveAttribute("aria-disabled", "true");
  await expect(undo, "the focus stays").toBeFocused();
  await expect(page.getByText("の変更を元に戻しました")).toBeAttached();
  await wizard.expectSaved();
  await expectStored(postingId, 3, { pcSkills: before });
  await expectAccessible(page, "a screen with changes taken back");

  await page.keyboard.press("Control+Shift+Z");
  await expect(wizard.input("pcSkills")).toHaveValue("会計ソフト");
  await redo.click();
  await expect(wizard.input("jobTitle")).toHaveValue("経理事務");
  await page.keyboard.press("Control+Z");
  await expect(wizard.input("jobTitle")).not.toHaveValue("経理事務");
  await wizard.expectSaved();
  await expectStored(postingId, 3, { pcSkills: "会計ソフト" });
});

test("inside a text Ctrl+Z is the browser's own", async ({ page }) => {
  const { wizard } = await onStep(page, 3);
  await wizard.set("jobTitle", "経理事務");
  await wizard.input("pcSkills").fill("会計ソフト");
  await wizard.input("pcSkills").focus();
  await page.keyboard.press("Control+Z");
  await expect(wizard.input("pcSkills")).not.toHaveValue("会計ソフト");
  await expect(wizard.input("jobTitle")).toHaveValue("経理事務");
});
