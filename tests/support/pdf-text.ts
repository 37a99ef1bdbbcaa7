import { getDocumentProxy } from "unpdf";

/** What a reader gets out of a PDF. */
export interface PdfText {
  readonly title: unknown;
  readonly language: unknown;
  /** The lines of text of each page, in the order of the file. */
  readonly pages: readonly (readonly string[])[];
}

/** Extracts the text of a PDF as programs do that read it aloud or search it. */
export async function pdfText(bytes: Uint8Array): Promise<PdfText> {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const { info } = await document.getMetadata();
  const facts = info as { Title?: unknown; Language?: unknown };
  const pages: string[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const content = await (await document.getPage(number)).getTextContent({ disableNormalization: true });
    pages.push(content.items.flatMap((item) => ("str" in item && item.str.trim() !== "" ? [item.str] : [])));
  }
  await document.cleanup();
  return { title: facts.Title, language: facts.Language, pages };
}

/**
 * The printed lines of each page, in the order of the file. Extraction cuts a line at its wide spaces; what stands
 * on one height in one size, one behind the other, is one line.
 */
export async function pdfLines(bytes: Uint8Array): Promise<string[][]> {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const pages: string[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent({ disableNormalization: true });
    const lines: { text: string; size: number; x: number; y: number }[] = [];
    for (const item of items) {
      if (!("str" in item) || item.str.trim() === "") continue;
      const [size = 0, , , , x = 0, y = 0] = item.transform as number[];
      const last = lines.at(-1);
      if (last && Math.abs(last.y - y) < 0.1 && Math.abs(last.size - size) < 0.01 && x > last.x)
        Object.assign(last, { text: `${last.text}　${item.str}`, x });
      else lines.push({ text: item.str, size, x, y });
    }
    pages.push(lines.map(({ text }) => text));
  }
  await document.cleanup();
  return pages;
}

/** Text without anything that is only space, to compare what was laid out differently. */
export function withoutSpace(text: string): string {
  return text.replace(/\s/g, "");
}
