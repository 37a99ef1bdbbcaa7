import { describe, expect, it } from "vitest";
import { OFFICES, type Office } from "@/domain/codes/offices";
import { jurisdictionOf } from "./jurisdiction";

describe("the office in charge", () => {
  it("is the one that names the municipality", () => {
    expect(jurisdictionOf("09204")).toMatchObject({ office: { code: "0904" }, basis: "municipality" });
    expect(jurisdictionOf("09343")?.office.code).toBe("0906");
    expect(jurisdictionOf("09386")?.office.code).toBe("0901");
  });

  it("is the parent where a branch without a code receives people", () => {
    const nasukarasuyama = jurisdictionOf("09215");
    expect(nasukarasuyama?.office.code).toBe("0901");
    expect(nasukarasuyama?.counter).toMatchObject({ kind: "branch", address: "那須烏山市城東4-18" });
  });

  it("is unknown where the list names none", () => {
    expect(jurisdictionOf("13104")).toBeNull();
    expect(jurisdictionOf("47201")).toBeNull();
    expect(jurisdictionOf("")).toBeNull();
  });

  it("is the prefecture's default office where a list marks one, and says so", () => {
    const offices: Office[] = OFFICES.map((office) =>
      office.code === "0901" ? { ...office, prefectureDefault: true } : office,
    );
    expect(jurisdictionOf("09361", offices)).toMatchObject({
      office: { code: "0901" },
      basis: "prefectureDefault",
    });
    expect(jurisdictionOf("09204", offices)?.office.code).toBe("0904");
    expect(jurisdictionOf("13104", offices)).toBeNull();
  });
});
