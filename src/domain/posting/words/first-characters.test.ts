import { describe, expect, it } from "vitest";
import { firstCharacters } from "./first-characters";

describe("what a match can begin with", () => {
  it.each([
    ["看護婦", "看"],
    ["[男女]性", "男女"],
    ["准?看護", "准看"],
    ["(?:営業|ルート)マン", "営ル"],
    ["(?:満)?(?:1[5-9]|[2-7]\\d)歳", "満1234567"],
    ["(?<!他|個)人夫(?!婦)", "人"],
    ["\\((?:女|男)\\)", "("],
    ["[0-9]{3}円|(?:月|年)収", "0123456789月年"],
    ["[とも]{0,3}健康", "とも健"],
    ["-円", "-"],
    ["[!-#-]", '!"#-'],
    ["\\d歳", "0123456789"],
  ])("of %s is %s", (expression, characters) =>
    expect(firstCharacters(expression).join("")).toBe(characters),
  );

  it.each(["[^。]出身", "男?", "(?:女|男?)", "(開"])("is not known of %s", (expression) =>
    expect(() => firstCharacters(expression)).toThrow(),
  );
});
