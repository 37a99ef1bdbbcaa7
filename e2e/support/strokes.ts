import type { CDPSession, Page } from "@playwright/test";
import type { HeldInput } from "./held-input";

/** One movement of the hand, and what an input must look like after it. */
interface Stroke {
  readonly name: string;
  readonly act: () => Promise<unknown>;
  readonly text: string;
  readonly caret: number;
}

/** What is typed: from empty, and then something in the middle of it. */
interface Writing {
  readonly text: string;
  /** Where the caret goes before `inserted` is typed. */
  readonly at: number;
  readonly inserted: string;
}

/** A way of typing: the strokes that bring `added` into `before`, where the caret is. */
type Hand = (added: string, before: string, caret: number) => readonly Stroke[];

/** Every character is a key of its own. */
export function byKeys(page: Page): Hand {
  return (added, before, caret) =>
    [...added].map((key, index) => ({
      name: `the key ${JSON.stringify(key)}`,
      act: () => page.keyboard.type(key),
      ...put(added.slice(0, index + 1), before, caret),
    }));
}

/**
 * As Japanese is typed: a composition that grows under the caret, is turned into other characters, and is then
 * taken. A browser gives it up when its input goes.
 */
export function byComposition(devtools: CDPSession): Hand {
  const compose = (text: string) =>
    devtools.send("Input.imeSetComposition", {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  return (added, before, caret) => [
    ...readingOf(added).map((reading) => ({
      name: `the composition 「${reading}」`,
      act: () => compose(reading),
      ...put(reading, before, caret),
    })),
    {
      name: `taking 「${added}」`,
      act: () => devtools.send("Input.insertText", { text: added }),
      ...put(added, before, caret),
    },
  ];
}

/** What stands in the input while it is composed: as many kana as the result has characters. */
function readingOf(text: string): string[] {
  const reading = "さのえき".slice(0, text.length);
  return [...reading].map((_, index) => reading.slice(0, index + 1));
}

function put(added: string, before: string, caret: number): { text: string; caret: number } {
  return { text: before.slice(0, caret) + added + before.slice(caret), caret: caret + added.length };
}

/**
 * Types into an empty input, and says what went wrong first: after which stroke, and how. The text must
 * be whole, the node the same and with the focus, and the caret behind what was typed.
 */
export async function write(held: HeldInput, hand: Hand, writing: Writing): Promise<string | undefined> {
  const { text, at, inserted } = writing;
  const strokes: readonly Stroke[] = [
    ...hand(text, "", 0),
    { name: `putting the caret to ${at}`, act: () => held.putCaret(at), text, caret: at },
    ...hand(inserted, text, at),
  ];
  for (const stroke of strokes) {
    await stroke.act();
    const wrong = await held.whatIsWrong(stroke.text, stroke.caret);
    if (wrong) return `after ${stroke.name} ${wrong}`;
  }
  await drawn(held.page);
  const last = strokes.at(-1);
  const wrong = await held.whatIsWrong(last?.text, last?.caret);
  return wrong && `a moment after the last key ${wrong}`;
}

/** Waits until the page was drawn twice: what a stroke sets off later has happened by then. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}
