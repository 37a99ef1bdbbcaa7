import { describe, expect, it } from "vitest";
import { withEstablishment } from "./with-establishment";

const establishment = {
  establishmentName: "株式会社山田",
  employeesCompany: "45",
  insurances: ["employment", "workersAccident"],
  insuranceOther: "",
};

describe("a posting with its establishment", () => {
  it("takes read-only items from the establishment, whatever the draft says", () => {
    const whole = withEstablishment({ establishmentName: "にせの名前", jobTitle: "経理" }, establishment);
    expect(whole).toMatchObject({
      establishmentName: "株式会社山田",
      employeesCompany: "45",
      jobTitle: "経理",
    });
    expect(withEstablishment({ establishmentName: "にせの名前" }, {})).not.toHaveProperty(
      "establishmentName",
    );
  });

  it("copies the insurances where 同じ was chosen, and only there", () => {
    const typed = { insurances: ["other"], insuranceOther: "団体保険" };
    expect(withEstablishment({ ...typed, insuranceSame: "same" }, establishment)).toMatchObject({
      insurances: ["employment", "workersAccident"],
      insuranceOther: "",
    });
    expect(withEstablishment({ ...typed, insuranceSame: "different" }, establishment)).toMatchObject(typed);
  });
});
