import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Checkbox } from "./checkbox";
import { CheckboxGroup } from "./checkbox-group";
import { FormField } from "./form-field";
import { PasswordInput } from "./password-input";
import { RadioGroup } from "./radio-group";
import { TextInput } from "./text-input";
import { UnitInput } from "./unit-input";

function attribute(html: string, tag: string, name: string): string | undefined {
  return new RegExp(`<${tag}[^>]* ${name}="([^"]*)"`).exec(html)?.[1];
}

/** Positions of the given pieces in the markup; ascending means that they follow each other. */
function positions(html: string, ...pieces: string[]): number[] {
  return pieces.map((piece) => html.indexOf(piece));
}

describe("a form field", () => {
  const field = (props: { hint?: string; warning?: string; error?: string; required?: boolean }) =>
    renderToStaticMarkup(
      <FormField id="jobTitle" label="職種" counter={<p>3 / 28文字</p>} {...props}>
        {(control) => <TextInput {...control} name="jobTitle" />}
      </FormField>,
    );

  it("shows its parts in the one fixed order", () => {
    const html = field({
      hint: "全角28文字以内",
      warning: "見直し",
      error: "入力してください",
      required: true,
    });
    const order = positions(
      html,
      "職種",
      "必須",
      "全角28文字以内",
      "<input",
      "3 / 28文字",
      "見直し",
      "入力してください",
    );
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it("describes the control with hint, warning and error", () => {
    const html = field({ hint: "ヒント", warning: "確認文", error: "誤り" });
    expect(attribute(html, "input", "aria-describedby")).toBe(
      "jobTitle-hint jobTitle-warning jobTitle-error",
    );
    expect(attribute(html, "input", "aria-invalid")).toBe("true");
    expect(html).toContain("<strong>エラー：</strong>誤り");
    expect(html).toContain("<strong>確認：</strong>確認文");
  });

  it("describes the control with what stands below it as well: its counter, a calculation", () => {
    const html = renderToStaticMarkup(
      <FormField id="duties" label="仕事の内容" hint="ヒント" notes="duties-counter duties-note" error="誤り">
        {(control) => <TextInput {...control} name="duties" />}
      </FormField>,
    );
    expect(attribute(html, "input", "aria-describedby")).toBe(
      "duties-hint duties-counter duties-note duties-error",
    );
  });

  it("names the control by the label alone, without the badge", () => {
    const html = field({});
    expect(/<label[^>]*for="jobTitle"[^>]*>職種<\/label>/.test(html)).toBe(true);
    expect(html).toContain("任意");
    expect(attribute(html, "input", "aria-describedby")).toBeUndefined();
    expect(attribute(html, "input", "aria-required")).toBeUndefined();
  });
});

describe("a group of choices", () => {
  const options = [
    { value: "monthly", label: "月給" },
    { value: "daily", label: "日給", hint: "日額で支払う場合" },
  ];

  it("is a fieldset whose legend is the label alone and whose badge and error describe it", () => {
    const html = renderToStaticMarkup(
      <RadioGroup
        id="wageForm"
        name="wageForm"
        legend="賃金形態"
        options={options}
        required
        error="賃金形態を選択してください"
      />,
    );
    expect(/<legend[^>]*>賃金形態<\/legend>/.test(html)).toBe(true);
    expect(attribute(html, "fieldset", "aria-describedby")).toBe("wageForm-necessity wageForm-error");
  });

  it("gives its first option the group's id, so that a summary can lead there", () => {
    const html = renderToStaticMarkup(
      <RadioGroup id="wageForm" name="wageForm" legend="賃金形態" options={options} defaultValue="daily" />,
    );
    expect([...html.matchAll(/<input[^>]* id="([^"]*)"/g)].map((match) => match[1])).toEqual([
      "wageForm",
      "wageForm-daily",
    ]);
    expect(/<input[^>]*value="daily"[^>]*checked/.test(html) || /checked[^>]*value="daily"/.test(html)).toBe(
      true,
    );
    expect(attribute(html, 'input[^>]*id="wageForm-daily"', "aria-describedby")).toBe(
      "wageForm-daily-choice-hint",
    );
  });

  it("checks every chosen value of a multiple choice", () => {
    const html = renderToStaticMarkup(
      <CheckboxGroup
        id="insurances"
        name="insurances"
        legend="加入保険等"
        options={["a", "b", "c"].map((value) => ({ value, label: value }))}
        defaultValue={["a", "c"]}
      />,
    );
    expect(html.match(/checked=""/g)).toHaveLength(2);
  });
});

describe("single controls", () => {
  it("reads the unit out as part of the description", () => {
    const html = renderToStaticMarkup(
      <UnitInput id="wage" unit="円" aria-describedby="wage-hint" readout="210,000円" />,
    );
    expect(attribute(html, "input", "aria-describedby")).toBe("wage-unit wage-hint");
    expect(attribute(html, "input", "inputMode")).toBe("numeric");
    expect(html).toContain('<span id="wage-unit">円</span>');
  });

  it("says at the box why a consent is missing", () => {
    const html = renderToStaticMarkup(
      <Checkbox id="consent" label="同意します" error="同意が必要です" required />,
    );
    expect(attribute(html, "input", "aria-describedby")).toBe("consent-error");
    expect(attribute(html, "input", "aria-invalid")).toBe("true");
  });

  it("is a plain password box where scripts do not run", () => {
    const html = renderToStaticMarkup(<PasswordInput id="password" name="password" />);
    expect(attribute(html, "input", "type")).toBe("password");
    expect(html).not.toContain("<button");
  });
});
