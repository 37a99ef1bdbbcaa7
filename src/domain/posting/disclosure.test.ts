import { describe, expect, it } from "vitest";
import { type Mask, maskFor, type PublicationScope, type Viewer } from "./disclosure";
import { municipalityOnly } from "./municipality-only";

describe("who sees what of a posting", () => {
  const table: [PublicationScope, Record<Viewer, Mask>][] = [
    ["open", { public: "nothing", seeker: "nothing", counter: "nothing" }],
    ["seekersOnly", { public: "identifying", seeker: "nothing", counter: "nothing" }],
    ["anonymous", { public: "identifying", seeker: "identifying", counter: "nothing" }],
    ["closed", { public: "everything", seeker: "everything", counter: "nothing" }],
  ];
  it.each(table)("%s", (scope, masks) => {
    expect({
      public: maskFor("public", scope),
      seeker: maskFor("seeker", scope),
      counter: maskFor("counter", scope),
    }).toEqual(masks);
  });

  it("shows a posting that has not said yet at the counter only", () => {
    expect(maskFor("public", undefined)).toBe("everything");
    expect(maskFor("seeker", undefined)).toBe("everything");
    expect(maskFor("counter", undefined)).toBe("nothing");
  });
});

describe("the part of an address that names nobody", () => {
  it.each([
    ["栃木県佐野市大橋町１２３４番地５", "栃木県佐野市"],
    ["東京都千代田区霞が関１－２－２　中央合同庁舎５号館", "東京都千代田区"],
    ["北海道札幌市中央区北１条西２丁目", "北海道札幌市中央区"],
    ["栃木県茂木町大字茂木１５５", "栃木県芳賀郡茂木町"],
    ["栃木県存在しない市１－１", "栃木県"],
    ["どこか", undefined],
    [undefined, undefined],
  ])("of %s is %s", (address, known) => {
    expect(municipalityOnly(address)).toBe(known);
  });
});
