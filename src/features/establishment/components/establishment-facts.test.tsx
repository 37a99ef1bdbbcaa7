import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { filledEstablishment, registeredEstablishmentItems } from "~/tests/fixtures/filled-posting";
import { EstablishmentFacts } from "./establishment-facts";

it("says of a registered establishment what codes and rows of places mean", () => {
  const raw = {
    ...filledEstablishment,
    ...registeredEstablishmentItems,
    industryClass: "311",
    "workplaces.0.name": "足利倉庫",
    "workplaces.0.smokingMeasure": "yes",
  };
  const html = renderToStaticMarkup(<EstablishmentFacts raw={raw} publishedOnly={false} />);
  expect(html).toContain(">311 輸送用機械器具製造業<");
  expect(html).toMatch(/足利倉庫[^<]*受動喫煙対策 あり/);
});
