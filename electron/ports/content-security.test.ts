import { expect, it } from "vitest";
import { contentSecurityPolicy, pageHeaders } from "./content-security.ts";

const directives = (policy: string) =>
  new Map(policy.split("; ").map((part) => [part.split(" ")[0], part.split(" ").slice(1)]));

it("lets no script run but the page's own files", () => {
  const policy = directives(contentSecurityPolicy("'self'"));
  expect(policy.get("default-src")).toEqual(["'none'"]);
  expect(policy.get("script-src")).toEqual(["'self'"]);
  expect(policy.get("object-src")).toEqual(["'none'"]);
  expect(contentSecurityPolicy("'self'")).not.toMatch(/unsafe|data:|https?:|\*/);
});

it("lets no text become markup or script but through the editor's one way for the clipboard", () => {
  const policy = directives(contentSecurityPolicy("'self'"));
  expect(policy.get("require-trusted-types-for")).toEqual(["'script'"]);
  expect(policy.get("trusted-types")).toEqual(["ProseMirrorClipboard", "StetPatternThread"]);
});

it("names where photos come from once", () => {
  expect(directives(contentSecurityPolicy("'self'")).get("img-src")).toEqual(["'self'", "blob:"]);
  expect(directives(contentSecurityPolicy("stet-asset:")).get("img-src")).toEqual([
    "'self'",
    "stet-asset:",
    "blob:",
  ]);
});

it("cannot be framed, sniffed or told where a person came from", () => {
  const headers = pageHeaders("'self'");
  expect(headers["Content-Security-Policy"]).toContain("frame-ancestors 'none'");
  expect(headers["X-Content-Type-Options"]).toBe("nosniff");
  expect(headers["Referrer-Policy"]).toBe("no-referrer");
});
