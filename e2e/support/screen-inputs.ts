import type { Page } from "@playwright/test";
import { FORM } from "../pages/wizard";

/** An input that stands on a screen, or the inputs of one question that share a name. */
export interface ScreenInput {
  readonly id: string;
  readonly name: string;
  /** Its `type`, `textarea` or `select-one`. */
  readonly kind: string;
  /** Which keyboard a phone would show. */
  readonly mode: string;
  readonly value: string;
  readonly label: string;
}

/** Every input of the form that can be used, in its order; of a question with options each option. */
export async function inputsOn(page: Page): Promise<ScreenInput[]> {
  return page.locator(FORM).evaluate((form) =>
    [...(form as HTMLFormElement).elements].flatMap((input) => {
      const isInput =
        input instanceof HTMLInputElement ||
        input instanceof HTMLSelectElement ||
        input instanceof HTMLTextAreaElement;
      if (!isInput || input.name === "" || input.disabled || !input.checkVisibility()) return [];
      const legend = input.closest("fieldset")?.querySelector("legend")?.textContent;
      const label = input.labels?.[0]?.textContent ?? input.getAttribute("aria-label");
      const names = [legend, label].map((name) => name?.replace(/(必須|任意)$/, "").trim());
      return [
        {
          id: input.id,
          name: input.name,
          kind: input.type,
          mode: input.inputMode,
          value: input.value,
          label: [...new Set(names.filter((name) => name))].join("　") || input.id,
        },
      ];
    }),
  );
}

/** Whether it is answered by choosing. */
export function isChoice({ kind }: ScreenInput): boolean {
  return kind === "radio" || kind === "checkbox" || kind === "select-one";
}

/** Adds every row that a group can have. */
export async function addAllRows(page: Page): Promise<void> {
  const add = page.locator(FORM).getByRole("button", { name: /を追加$/ });
  while ((await add.count()) > 0) await add.first().click();
}
