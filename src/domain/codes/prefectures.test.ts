import { describe, expect, it } from "vitest";
import { findPrefecture, PREFECTURES, prefectureOfAddress } from "./prefectures";

const unique = (values: readonly string[]) => new Set(values).size === values.length;

describe("prefectures", () => {
  it("are the 47 of JIS X 0401", () => {
    expect(PREFECTURES).toHaveLength(47);
    expect(unique(PREFECTURES.map((prefecture) => prefecture.code))).toBe(true);
    expect(findPrefecture("09")?.name).toBe("栃木県");
    expect(findPrefecture("48")).toBeNull();
    expect(prefectureOfAddress("　東京都千代田区霞が関１－２－２")?.code).toBe("13");
    expect(prefectureOfAddress("佐野市天明町2553")).toBeNull();
  });
});
