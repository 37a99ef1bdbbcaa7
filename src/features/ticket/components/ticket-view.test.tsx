import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ticketRows } from "@/domain/posting/ticket/ticket-rows";
import { filledEstablishment, filledFullTimePosting } from "~/tests/fixtures/filled-posting";
import { draftFacts, registeredFacts } from "~/tests/support/tickets";
import { TicketView } from "./ticket-view";

const draw = (facts: Parameters<typeof ticketRows>[0], headingLevel?: 1 | 2) =>
  renderToStaticMarkup(<TicketView ticket={ticketRows(facts)} headingLevel={headingLevel} />);
const provisional = draw(draftFacts(filledFullTimePosting, filledEstablishment));

describe("the drawn ticket", () => {
  it("carries the mark 仮求人票 until it is registered", () => {
    expect(provisional).toContain("仮求人票");
    expect(draw(registeredFacts(filledFullTimePosting))).not.toContain("仮求人票");
  });
  it("has a heading for the ticket and one below it for each box", () => {
    expect(draw(draftFacts({}), 1).match(/<h1/g)).toHaveLength(1);
    expect(draw(draftFacts({}), 1).match(/<h2/g)).toHaveLength(8);
    expect(provisional.match(/<h2/g)).toHaveLength(1);
    expect(provisional.match(/<h3/g)).toHaveLength(8);
  });
  it("keeps line breaks that were entered apart from the ends of rows", () => {
    const html = draw(draftFacts({ jobDescription: `${"あ".repeat(31)}\n\nい` }));
    expect(html).toMatch(/>あ{30}<br class="[^"]+"\/>あ<\/span><span[^>]*><br\/><\/span><span[^>]*>い</);
  });
  it("draws a cell with its label also where nothing is entered", () => {
    expect(draw(draftFacts({}))).toMatch(/<dt>採用人数<\/dt><dd><\/dd>/);
  });
  it("writes no style into the page, which its security policy would ignore", () => {
    expect(provisional).not.toContain("style=");
  });
  it("shows text, never markup", () => {
    expect(draw(draftFacts({ jobTitle: "<b>経理</b>" }))).not.toContain("<b>");
  });
});
