import { describe, expect, it } from "vitest";
import { actionResult, findProps } from "./flight";

const page = (stream: string) =>
  `<script nonce="x">self.__next_f.push([1,${JSON.stringify(stream)}])</script>`;

describe("what Next sends", () => {
  it("has the properties of a component, with long texts from rows of their own", () => {
    const long = "長い\n文";
    const length = Buffer.byteLength(long).toString(16);
    const props = { data: { revision: 3, raw: { note: "$1b", price: "$$5" }, rendering: "r" } };
    const html = page(`1b:T${length},${long}1a:["$","$L2",null,${JSON.stringify(props)}]\n`);
    expect(findProps(html, "rendering", "revision")).toEqual({
      revision: 3,
      raw: { note: long, price: "$5" },
      rendering: "r",
    });
  });

  it("is nothing where a page has no such component", () =>
    expect(findProps(page('0:["$","p",null,{}]\n'), "rendering", "revision")).toBeNull());

  it("has the answer of an action behind a promise", () => {
    expect(actionResult('0:{"a":"$@1","b":"x"}\n1:{"status":"done","data":"$undefined"}\n')).toEqual({
      status: "done",
      data: undefined,
    });
    expect(actionResult("0:{}\n")).toBeUndefined();
  });
});
