import { expect, type Locator, type Page } from "@playwright/test";
import type { RawAnswer, RawAnswers, ScalarField } from "@/domain/catalogue/field";
import { cellAt, cellsOf, isTyped } from "@/domain/catalogue/keys";
import { resolve } from "@/domain/catalogue/resolve";
import { type Catalogue, stepOf } from "@/domain/catalogue/step";
import { establishmentCatalogue } from "@/domain/establishment/catalogue";
import { postingCatalogue } from "@/domain/posting/catalogue";
import { answersOfStep } from "../support/seed";

/** The form: it is there as soon as it takes what is typed. */
export const FORM = "form:has([data-bottom-bar])";

/** An item that a screen has no input for: pressing 次へ進む on it is the answer. */
export const ANSWERED_BY_GOING_ON = "confirmed";

/**
 * The screens of a wizard. Walks the catalogue, as the screens do, so that raw answers of a whole document can
 * be typed in by what the screen shows.
 */
export class Wizard {
  constructor(
    readonly page: Page,
    readonly catalogue: Catalogue,
    readonly basePath: string,
  ) {}

  static ofEstablishment(page: Page): Wizard {
    return new Wizard(page, establishmentCatalogue, "/mypage/establishment");
  }

  /** The wizard of a posting; without an id that of the posting on the screen. */
  static ofPosting(page: Page, id?: string): Wizard {
    const posting = id ?? /\/mypage\/postings\/([0-9a-f-]{36})/.exec(page.url())?.[1];
    if (!posting) throw new Error(`No posting is on the screen: ${page.url()}`);
    return new Wizard(page, postingCatalogue, `/mypage/postings/${posting}`);
  }

  stepPath(step: number): string {
    return `${this.basePath}/steps/${step}`;
  }

  async open(step: number): Promise<void> {
    await this.page.goto(this.stepPath(step));
    await this.ready(step);
  }

  /** Waits until the screen of this step is there and its inputs take what is typed. */
  async ready(step: number): Promise<void> {
    await this.page.waitForURL(new RegExp(`${this.stepPath(step)}(#.*)?$`), { waitUntil: "commit" });
    const title = stepOf(this.catalogue, step)?.screenTitle ?? "";
    await this.page.getByRole("heading", { level: 1, name: title }).waitFor();
    // The form is there before its scripts are; what happens then, `before-hydration.spec.ts` tries.
    await this.page.waitForFunction((selector) => {
      const form = document.querySelector(selector);
      return form?.checkVisibility() && Object.keys(form).some((key) => key.startsWith("__reactProps"));
    }, FORM);
    // What the ticket beside it asks for counts as activity, like every request.
    await expect(this.page.getByText("求人票を準備しています。")).toHaveCount(0);
  }

  /** The input of an item, or of a cell of a group such as `workTimes.0.start`. */
  input(key: string): Locator {
    return this.page.locator(`[id="${key}"]`);
  }

  /** One option of a choice. */
  option(key: string, code: string): Locator {
    return this.page.locator(`[name="${key}"][value="${code}"]`);
  }

  readonly status = () => this.page.locator("[data-bottom-bar] [role=status]").first();
  readonly errors = () => this.page.getByRole("region", { name: /^エラーが\d+件あります$/ });
  readonly warnings = () => this.page.getByRole("region", { name: /^確認：/ });
  /** The sentence at an item. */
  readonly errorAt = (key: string) => this.page.locator(`[id="${key}-error"]`);
  readonly warningAt = (key: string) => this.page.locator(`[id="${key}-warning"]`);

  async expectSaved(): Promise<void> {
    await expect(this.status()).toHaveText(/^保存しました \d{2}:\d{2}:\d{2}$/);
  }

  /** 次へ進む, or 完了 on the last screen. */
  async next(): Promise<void> {
    await this.page.getByRole("button", { name: /^(次へ進む|完了)$/ }).click();
  }

  async back(): Promise<void> {
    await this.page.getByRole("button", { name: "前へ戻る" }).click();
  }

  async keep(): Promise<void> {
    await this.page.getByRole("button", { name: "一時保存" }).click();
    await expect(this.page.getByRole("heading", { level: 1, name: "一時保存しました" })).toBeVisible();
  }

  /**
   * Types everything in `answers` that belongs on this step, in the order of the screen, and again as items
   * appear that depend on others. Fails when an item that has to be shown never appears.
   */
  async fill(step: number, answers: RawAnswers): Promise<void> {
    const due = this.due(step, answers);
    while (due.size > 0) {
      const present = await this.presentKeys();
      const now = [...due].filter(([key]) => present.has(key));
      expect(now, `inputs for ${[...due.keys()].join(", ")}`).not.toEqual([]);
      for (const [key, { field, value }] of now) {
        await this.enter(key, field, value);
        due.delete(key);
      }
    }
  }

  private due(step: number, answers: RawAnswers): Map<string, { field: ScalarField; value: RawAnswer }> {
    const fields = stepOf(this.catalogue, step)?.fields ?? {};
    const own = answersOfStep(this.catalogue, step, answers);
    const { isShown } = resolve(this.catalogue.fields, answers);
    return new Map(
      Object.entries(fields)
        .filter(([key, field]) => isTyped(field) && isShown(key) && key !== ANSWERED_BY_GOING_ON)
        .flatMap(([key, field]) => cellsOf(key, field))
        .flatMap(({ key, field }) => {
          const value = own[key];
          return value === undefined || value.length === 0 ? [] : [[key, { field, value }] as const];
        }),
    );
  }

  /** Everything in `answers` that is typed on this step, by the names of its inputs. */
  namesDue(step: number, answers: RawAnswers): Map<string, RawAnswer> {
    return new Map([...this.due(step, answers)].map(([key, { value }]) => [key, value]));
  }

  /** Fills a step and goes on to the next one. */
  async fillAndGoOn(step: number, answers: RawAnswers): Promise<void> {
    await this.fill(step, answers);
    await this.next();
    await this.ready(step + 1);
  }

  /** Enters one answer, as a person would. */
  async set(key: string, value: RawAnswer): Promise<void> {
    for (const { fields } of this.catalogue.steps) {
      const cell = cellAt(fields, key);
      if (cell) return this.enter(key, cell.field, value);
    }
    throw new Error(`The catalogue has no ${key}`);
  }

  private async enter(key: string, field: ScalarField, value: RawAnswer): Promise<void> {
    if (field.kind === "multiChoice") {
      const codes = typeof value === "string" ? [value] : value;
      for (const { code } of field.options) {
        const box = this.option(key, code);
        if ((await box.count()) > 0) await box.setChecked(codes.includes(code));
      }
      return;
    }
    const text = String(value);
    if (field.kind === "flag") await this.input(key).setChecked(text === "1");
    else if (field.kind === "choice" && field.widget === "radio") await this.option(key, text).check();
    else if (field.kind === "choice") await this.input(key).selectOption(text);
    else await this.input(key).fill(text);
  }

  /** What the step's inputs hold now, by key: for "nothing typed was lost". */
  async values(): Promise<Record<string, string | string[]>> {
    return this.page.locator(FORM).evaluate((form) => {
      const found: Record<string, string | string[]> = {};
      for (const input of (form as HTMLFormElement).elements) {
        if (
          !(
            input instanceof HTMLInputElement ||
            input instanceof HTMLSelectElement ||
            input instanceof HTMLTextAreaElement
          ) ||
          input.name === "" ||
          input.type === "hidden" // what the form says of itself: step, revision, what it showed
        )
          continue;
        const key = input.name;
        if (input instanceof HTMLInputElement && (input.type === "checkbox" || input.type === "radio")) {
          if (input.checked) found[key] = [...(found[key] ?? []), input.value];
        } else found[key] = input.value;
      }
      return found;
    });
  }

  private async presentKeys(): Promise<Set<string>> {
    const names = await this.page
      .locator(FORM)
      .locator("input, select, textarea")
      .evaluateAll((inputs) => inputs.map((input) => input.getAttribute("name") ?? ""));
    return new Set(names);
  }
}
