import { createRequire } from "node:module";
import { Font } from "@react-pdf/renderer";
import { isSupported } from "@/domain/text/characters";
import { emOf } from "@/domain/text/measure";

const { resolve } = createRequire(import.meta.url);

interface Typeface {
  readonly unitsPerEm: number;
  hasGlyphForCodePoint(code: number): boolean;
  glyphForCodePoint(code: number): { readonly advanceWidth: number };
}

/** A typeface of the papers, parsed. */
async function typeface(file: string): Promise<Typeface> {
  const descriptor = { fontFamily: file };
  Font.register({ family: file, src: resolve(`@expo-google-fonts/biz-udgothic/${file}`) });
  await Font.load(descriptor);
  return Font.getFont(descriptor)?.data as unknown as Typeface;
}

/** Characters that fields take but the papers' typeface lacks, or that are wider in it than the layout counts. */
export async function missingGlyphs(): Promise<string[]> {
  const files = ["400Regular/BIZUDGothic_400Regular.ttf", "700Bold/BIZUDGothic_700Bold.ttf"];
  const wrong = await Promise.all(
    files.map(async (file) => {
      const font = await typeface(file);
      const missing: string[] = [];
      for (let code = 0x20; code <= 0x2ffff; code++) {
        const character = String.fromCodePoint(code);
        if (!isSupported(character) || character === "\r" || character === "\n") continue;
        const width = font.hasGlyphForCodePoint(code) ? font.glyphForCodePoint(code).advanceWidth : Infinity;
        if (width > emOf(character) * font.unitsPerEm) missing.push(`${file}: ${character}`);
      }
      return missing;
    }),
  );
  return wrong.flat();
}
