import type { Page } from "@playwright/test";
import { filledFullTimePosting } from "~/tests/fixtures/filled-posting";
import { choose } from "./support/choosing";
import { onStep } from "./support/drafting";
import { HeldInput } from "./support/held-input";
import { typeDate, typeTime } from "./support/keyboard";
import { addAllRows, inputsOn, isChoice, type ScreenInput } from "./support/screen-inputs";
import { byComposition, byKeys, write } from "./support/strokes";
import { expect, test } from "./support/test";
import { documentsFor, inputKeysOf, wizardCases } from "./support/wizard-cases";

// Whoever types into an input keeps it: whatever appears beside it, it is the same input, with the focus, the
// caret and the composition. Every input of every screen is found on the screen itself and typed into.

// Each key is an action, and a trace would photograph the whole screen around it.
test.use({ trace: "off" });
// The ticket is beside it in typing-interrupted.spec.ts, and takes a fifth of what a key takes.
test.use({ isTicketBeside: false });
test.setTimeout(300_000);

// The establishment's last screen has nothing to type.
for (const wizard of wizardCases)
  for (const { number, screenTitle } of wizard.catalogue.steps.filter(
    (step) => inputKeysOf(wizard, step.number).length > 0,
  ))
    test(`every input of the ${wizard.catalogue.noun}'s screen ${number} (${screenTitle}) stays while it is used`, async ({
      page,
    }) => {
      const wrong: string[] = [];
      const left = new Set(inputKeysOf(wizard, number));
      for (const answers of documentsFor(wizard, number)) {
        await wizard.open(page, number, answers);
        await addAllRows(page);
        const inputs = (await inputsOn(page)).filter(({ name }) => left.has(name));
        wrong.push(...(await touchAll(page, inputs)));
        for (const { name } of inputs) left.delete(name);
      }
      expect(wrong).toEqual([]);
      expect([...left], "items of the catalogue that no screen had an input for").toEqual([]);
    });

test("a station is typed whole, although two items appear beside it with the first character", async ({
  page,
}) => {
  const { nearestStation, stationTransport, stationMinutes, ...answers } = filledFullTimePosting;
  const { wizard } = await onStep(page, 3, answers);
  await expect(wizard.input("stationMinutes")).toBeHidden();
  const station = await HeldInput.focus(wizard.input("nearestStation"));
  await page.keyboard.type("佐野駅");
  await expect(wizard.input("nearestStation")).toHaveValue("佐野駅");
  await expect(wizard.input("nearestStation")).toBeFocused();
  await expect(wizard.input("stationMinutes")).toBeVisible();
  expect(await station.whatIsWrong("佐野駅", 3)).toBeUndefined();
});

/** Types into inputs one after the other, leaves each as it was, and lists everything that went wrong, by label. */
async function touchAll(page: Page, inputs: readonly ScreenInput[]): Promise<string[]> {
  const wrong: string[] = [];
  const devtools = await page.context().newCDPSession(page);
  const hands = { "key by key": byKeys(page), "as a composition": byComposition(devtools) };
  const choices = new Map<string, ScreenInput[]>();
  for (const input of inputs) {
    const report = (way: string, what: string | undefined) =>
      what && wrong.push(`${input.label} (${input.id}), ${way}: ${what}`);
    if (isChoice(input)) {
      choices.set(input.name, [...(choices.get(input.name) ?? []), input]);
      continue;
    }
    const own = page.locator(`[id="${input.id}"]`);
    if ((await own.count()) !== 1) report("before it was typed into", "it has gone");
    else if (input.kind === "date" || input.kind === "time")
      report("by its parts", await typeParts(page, input));
    else {
      const held = await HeldInput.focus(own);
      for (const [way, hand] of Object.entries(hands)) {
        await held.empty();
        report(way, (await held.whatIsWrong("", 0)) ?? (await write(held, hand, writingFor(input))));
      }
      await own.fill(input.value);
    }
  }
  await devtools.detach();
  for (const [, options] of choices) wrong.push(...(await choose(page, options)));
  return wrong;
}

/** Short texts as the input expects them; some are half-width, which leaving the input would put in order. */
function writingFor({ kind, mode }: ScreenInput) {
  if (kind === "textarea") return { text: "佐\n", at: 1, inserted: "b" };
  if (mode === "email" || mode === "url") return { text: "a@", at: 1, inserted: "b" };
  if (mode !== "" && mode !== "text") return { text: "12", at: 1, inserted: "4" };
  return { text: "佐A", at: 1, inserted: "b" };
}

/** A date or a time is typed by its parts; the browser's own language decides in which order. */
async function typeParts(page: Page, { id, kind, value }: ScreenInput): Promise<string | undefined> {
  const own = page.locator(`[id="${id}"]`);
  const held = await HeldInput.focus(own);
  await own.fill("");
  const text = kind === "date" ? "2027-02-03" : "21:45";
  await (kind === "date" ? typeDate(page, text) : typeTime(page, text));
  const wrong = await held.whatIsWrong(text);
  await own.fill(value);
  return wrong;
}
