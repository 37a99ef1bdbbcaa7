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

/** Text without anything that is only space, to compare what was laid out differently. */
export function withoutSpace(text: string): string {
  return text.replace(/\s/g, "");
}
