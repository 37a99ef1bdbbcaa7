import type { ElementHandle, Locator, Page } from "@playwright/test";

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What somebody who types into an input sees of it. */
interface Seen {
  readonly text: string;
  /** Null where an input has no caret of its own, as dates have none. */
  readonly caret: number | null;
  readonly isInPage: boolean;
  readonly isFocused: boolean;
}

/**
 * An input that is being typed into: the node itself, held from before the first key. A locator would find the
 * input that has come in its place, and see nothing of what was lost with the old one.
 */
export class HeldInput {
  private constructor(
    readonly page: Page,
    private readonly node: ElementHandle<Control>,
  ) {}

  static async hold(input: Locator): Promise<HeldInput> {
    return new HeldInput(input.page(), (await input.elementHandle()) as ElementHandle<Control>);
  }

  /** Holds an input and gives it the focus. */
  static async focus(input: Locator): Promise<HeldInput> {
    const held = await HeldInput.hold(input);
    await held.focus();
    return held;
  }

  async focus(): Promise<void> {
    await this.node.focus();
  }

  async putCaret(at: number): Promise<void> {
    await this.node.evaluate((input, position) => {
      if ("setSelectionRange" in input) input.setSelectionRange(position, position);
    }, at);
  }

  /** Empties it with the keys that a person would press. */
  async empty(): Promise<void> {
    await this.page.keyboard.press("ControlOrMeta+A");
    await this.page.keyboard.press("Delete");
  }

  async see(): Promise<Seen> {
    return this.node.evaluate((input) => {
      const { selectionStart, selectionEnd } = input as HTMLInputElement;
      return {
        text: input.value,
        // Something selected is no caret.
        caret: selectionStart === selectionEnd ? (selectionStart ?? null) : -1,
        isInPage: input.isConnected,
        isFocused: document.activeElement === input,
      };
    });
  }

  /** What is not as it was left, in words; undefined when all is. Without a text any text is right. */
  async whatIsWrong(text?: string, caret?: number): Promise<string | undefined> {
    const seen = await this.see();
    if (!seen.isInPage) return `another input has come in its place, which holds ${await this.successor()}`;
    if (!seen.isFocused) return "it has lost the focus";
    if (text !== undefined && seen.text !== text)
      return `it holds ${quoted(seen.text)} instead of ${quoted(text)}`;
    if (caret !== undefined && seen.caret !== caret)
      return `the caret stands at ${seen.caret} instead of ${caret} in ${quoted(seen.text)}`;
    return undefined;
  }

  private async successor(): Promise<string> {
    return this.node.evaluate((input) => {
      const now = document.getElementById(input.id) as typeof input | null;
      const name = document.activeElement?.id || document.activeElement?.tagName.toLowerCase();
      return `${JSON.stringify(now?.value)} (the focus is at ${name})`;
    });
  }
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
