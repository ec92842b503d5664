import { describe, expect, it } from "vitest";
import { addressOf, isOpenToAll } from "./address.ts";

describe("a newsroom's address", () => {
  it("is what was typed, with https:// where nothing is said", () => {
    expect(addressOf(" sync.times.example ")).toBe("https://sync.times.example");
    expect(addressOf("https://times.example/stet/")).toBe("https://times.example/stet");
    expect(addressOf("http://127.0.0.1:7777")).toBe("http://127.0.0.1:7777");
  });

  it("is none where it is another kind of address, or holds a password", () => {
    for (const typed of [
      "",
      "two words",
      "ftp://times.example",
      "javascript://alert(1)",
      "https://ada:secret@times.example",
      "https://",
    ]) {
      expect(addressOf(typed), typed).toBeNull();
    }
  });

  it("can be read by all on the way, unless it is encrypted or this computer", () => {
    expect(isOpenToAll("http://times.example")).toBe(true);
    expect(isOpenToAll("http://127.example")).toBe(true);
    expect(isOpenToAll("https://times.example")).toBe(false);
    expect(isOpenToAll("http://localhost:7777")).toBe(false);
    expect(isOpenToAll("http://127.0.0.1:7777")).toBe(false);
    expect(isOpenToAll("http://[::1]:7777")).toBe(false);
  });
});
