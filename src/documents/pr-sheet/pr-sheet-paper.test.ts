import { crc32, deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { postingCatalogue } from "@/domain/posting/catalogue";
import { type PrSheet, prSheetRows } from "@/domain/posting/pr-sheet/pr-sheet-rows";
import { establishmentCatalogue } from "@/domain/establishment/catalogue";
import { filledEstablishment, filledFullTimePosting } from "~/tests/fixtures/filled-posting";
import { atLimit } from "~/tests/support/at-limit";
import { papersMistakes } from "~/tests/support/paper-mistakes";
import { pdfText, withoutSpace } from "~/tests/support/pdf-text";
import { draftFacts, registeredFacts } from "~/tests/support/tickets";
import type { Picture } from "../paper";
import { print } from "../print";
import { prSheetPaper } from "./pr-sheet-paper";

const disabledOnly = {
  ...filledFullTimePosting,
  disabledOnly: "1",
  disabilityConsideration: "送迎があります。",
  dutyForDisabled: "通院日の勤務時間を調整します。",
};

describe("the sheet of 求人・事業所PRシート", () => {
  it.each([
    ["filled in", registeredFacts(filledFullTimePosting)],
    ["empty", draftFacts({})],
    [
      "with every item at its limit",
      draftFacts(
        atLimit(postingCatalogue.fields, disabledOnly),
        atLimit(establishmentCatalogue.fields, filledEstablishment),
      ),
    ],
  ])("is one page with everything on it and nothing clipped: %s", (_name, facts) => {
    const sheet = prSheetRows(facts);
    const paper = prSheetPaper(sheet);
    expect(paper.sheets).toHaveLength(1);
    expect(papersMistakes(paper)).toEqual([]);
    const text = withoutSpace(
      paper.sheets
        .flat()
        .flatMap((mark) => (mark.kind === "text" ? [mark.text] : []))
        .join(""),
    );
    for (const { label, paragraphs } of [...sheet.head, ...sheet.columns.flat()])
      expect(text, label).toContain(withoutSpace(paragraphs.flat().join("")));
    expect(text).not.toContain("以下省略");
  });
});

/** A grey PNG of so many pixels. */
function grey(width: number, height: number): Picture {
  const chunk = (name: string, body: Buffer) => {
    const part = Buffer.concat([Buffer.from(name), body]);
    const ends = [Buffer.alloc(4), Buffer.alloc(4)] as const;
    ends[0].writeUInt32BE(body.length);
    ends[1].writeUInt32BE(crc32(part));
    return Buffer.concat([ends[0], part, ends[1]]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.writeUInt8(8, 8); // bits of a pixel; 0 behind it: grey
  const rows = Buffer.concat(
    Array.from({ length: height }, () => Buffer.concat([Buffer.alloc(1), Buffer.alloc(width, 0xaa)])),
  );
  const data = Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
  return { format: "png", data, width, height };
}

/** A letter in miniature, 34 × 47 pixels. */
const photograph: Picture = {
  format: "jpg",
  data: Buffer.from(
    "/9j/4AAQSkZJRgABAQEABAAEAAD/2wBDACgcHiMeGSgjISMtKygwPGRBPDc3PHtYXUlkkYCZlo+AjIqgtObDoKrarYqMyP/L2u71////m8H////6/+b9//j/2wBDASstLTw1PHZBQXb4pYyl+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj/wAARCAAvACIDASIAAhEBAxEB/8QAGQABAAMBAQAAAAAAAAAAAAAAAAEEBQID/8QALxAAAQQBAgIFDQAAAAAAAAAAAQACAxEEISJB0QUUMWFxEhMjJCVCRFJVc5KTlP/EABQBAQAAAAAAAAAAAAAAAAAAAAD/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwDZsXVhRem2ifFVpMqFsz2P8sOaQDTCR2XwHeoGZj1o6UD7buSC1qRroe4qQKVXrkHzy/rdyUnOx2iy6QAdpMbuSCyiIgx8y3Zs3oJH0QLZC13ujiQq7ewerTHThjM5KxlC86c9cZBuG1wu9o1XiwEtF9IxDTi0IFX8LP8AzM5KJLbG5wxZhQJt2Myh46Luj9Th/ELia/Mv9oxP2naGjXuQb6IiAiIgIiICIiD/2Q==",
    "base64",
  ),
  width: 34,
  height: 47,
};

describe("the pictures of 求人・事業所PRシート", () => {
  const withPictures = (titles: readonly string[]): PrSheet => ({
    ...prSheetRows(registeredFacts(filledFullTimePosting)),
    pictures: titles.map((title, index) => ({ id: `image-${index}`, title })),
  });
  const drawn = async (sheet: PrSheet, pictures: Readonly<Record<string, Picture>>) => {
    const bytes = await print({ papers: [{ kind: "prSheet", sheet, pictures }], at: 0 });
    const { pages } = await pdfText(bytes);
    return {
      pages,
      images:
        Buffer.from(bytes)
          .toString("latin1")
          .match(/\/Subtype \/Image/g)?.length ?? 0,
    };
  };

  it("stand on a second sheet in their proportions, each over its title", async () => {
    const titles = ["正面玄関", "食堂", "", ...Array.from({ length: 7 }, (_, index) => `製品${index}`)];
    const shapes = [grey(60, 40), grey(40, 60), grey(200, 10), grey(10, 200)];
    const pictures = Object.fromEntries(
      titles.map((_, index) => [
        `image-${index}`,
        index === 9 ? photograph : (shapes[index % 4] ?? photograph),
      ]),
    );
    const sheet = withPictures(titles);
    const paper = prSheetPaper(sheet, pictures);
    expect(paper.sheets).toHaveLength(2);
    expect(papersMistakes(paper)).toEqual([]);
    const marks = paper.sheets[1]?.flatMap((mark) => (mark.kind === "picture" ? [mark] : [])) ?? [];
    expect(marks).toHaveLength(10);
    for (const { width, height, picture } of marks)
      expect(width / height).toBeCloseTo(picture.width / picture.height, 6);
    const { pages, images } = await drawn(sheet, pictures);
    // The same picture twice is in the file once.
    expect(images).toBe(5);
    expect(pages[1]).toEqual(["求人・事業所PRシート（画像）", ...titles.filter((title) => title !== "")]);
  });

  it("are drawn alone, and leave no frame where they are missing", async () => {
    const sheet = withPictures(["正面玄関", "食堂"]);
    expect(await drawn(sheet, { "image-1": photograph })).toMatchObject({
      images: 1,
      pages: [expect.anything(), ["求人・事業所PRシート（画像）", "食堂"]],
    });
    const none = await drawn(sheet, {});
    expect([none.pages.length, none.images]).toEqual([1, 0]);
  });
});
