import { describe, expect, it } from "vitest";
import { networkOf } from "./client-address";
import { addressOf } from "./request-stamp";

describe("the address of a client", () => {
  it("is the peer, whatever the client says, unless proxies are announced", () => {
    expect(addressOf("192.0.2.1", undefined, 0)).toBe("192.0.2.1");
    expect(addressOf("192.0.2.1", "198.51.100.7", 0)).toBe("via 192.0.2.1");
    expect(addressOf(undefined, undefined, 0)).toBe("unknown");
  });

  it("is what the outermost announced proxy saw", () => {
    expect(addressOf("10.0.0.1", "203.0.113.9, 198.51.100.7", 1)).toBe("198.51.100.7");
    expect(addressOf("10.0.0.1", "203.0.113.9, 198.51.100.7, 10.0.0.2", 2)).toBe("198.51.100.7");
    expect(addressOf("10.0.0.1", undefined, 1)).toBe("10.0.0.1");
    expect(addressOf("10.0.0.1", "198.51.100.7", 3)).toBe("10.0.0.1");
  });

  it("stands for its network where one line has many", () => {
    expect(networkOf("192.0.2.1")).toBe("192.0.2.1");
    expect(networkOf("::ffff:192.0.2.1")).toBe("192.0.2.1");
    expect(networkOf("2001:db8:1:2:3:4:5:6")).toBe("2001:db8:1:2::/64");
    expect(networkOf("2001:0db8:0001:0002::9")).toBe("2001:db8:1:2::/64");
    expect(networkOf("2001:db8::1")).toBe("2001:db8:0:0::/64");
    expect(networkOf("::1")).toBe("0:0:0:0::/64");
    expect(networkOf("fe80::1%eth0")).toBe("fe80:0:0:0::/64");
  });
});
