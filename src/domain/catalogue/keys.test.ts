import { describe, expect, it } from "vitest";
import { establishmentCatalogue } from "../establishment/catalogue";
import { postingCatalogue } from "../posting/catalogue";
import { cellAt, cellsOf, filledBy, labelOfCell } from "./keys";

describe("the address that 住所検索 fills", () => {
  const postalCodes = [establishmentCatalogue, postingCatalogue].flatMap((whole) =>
    whole.steps.flatMap((step) =>
      Object.entries(step.fields)
        .flatMap(([key, field]) => cellsOf(key, field))
        .flatMap(({ key, field }) =>
          field.kind === "postalCode" && field.fills
            ? [[key, filledBy(key, field.fills), step] as const]
            : [],
        ),
    ),
  );

  it.each(postalCodes)("of %s is %s, on the same screen", (_, addressKey, step) => {
    expect(cellAt(step.fields, addressKey)?.field.kind).toBe("text");
  });

  it("of a group's slot stands in the same slot", () => {
    expect(postalCodes.map(([key, addressKey]) => [key, addressKey])).toContainEqual([
      "workplaces.3.postalCode",
      "workplaces.3.address",
    ]);
  });
});

describe("the name of an input away from its row", () => {
  it.each([
    ["companyName", "法人名"],
    ["workplaces.1.address", "就業場所2の住所"],
  ])("of %s is %s", (key, label) => {
    const cell = cellAt(establishmentCatalogue.fields, key);
    expect(cell && labelOfCell(cell)).toBe(label);
  });
});
