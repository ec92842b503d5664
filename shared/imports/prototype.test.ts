import { expect, it } from "vitest";
import { readProfile } from "../exports/profiles/read-profile.ts";
import { importMarkdown } from "./markdown/markdown.ts";
import { importNinjs } from "./ninjs/ninjs.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const POLLUTING =
  '"__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } }';

it("keys of imported JSON and YAML reach no object but the article's own", () => {
  const item = importNinjs(
    bytes(
      `{ ${POLLUTING}, "uri": "x", "headline": "Quay", "body_text": "Fog.", "associations": [{ ${POLLUTING} }] }`,
    ),
    "quay.json",
  );
  const page = importMarkdown(
    "---\ntitle: Quay\n__proto__:\n  polluted: true\nconstructor:\n  prototype:\n    polluted: true\n---\n\nFog.\n",
  );
  const profile = "format: html\n__proto__:\n  polluted: true\n";
  try {
    expect(Object.keys(readProfile(profile, "quay.yaml"))).not.toContain("polluted");
  } catch (error) {
    // Refused is as good.
    expect(error).toMatchObject({ code: expect.any(String) });
  }
  expect(item.article.headline).toBe("Quay");
  expect(page.article.headline).toBe("Quay");
  expect(Object.keys(page.article)).not.toContain("polluted");
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(([] as unknown as Record<string, unknown>).polluted).toBeUndefined();
});
