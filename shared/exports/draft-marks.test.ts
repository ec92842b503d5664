import { expect, it } from "vitest";
import { setting, story } from "../testing/story.ts";
import { draftOfPdf, draftOfText, draftOfWord, markPdf, PDF_TAIL } from "./draft-marks.ts";
import { RENDERERS } from "./render.ts";

const DRAFT = "0198c1f0-0000-7000-8000-000000000000";

it.each(["html", "html-fragment", "markdown", "ninjs"] as const)(
  "names the draft in %s",
  (format) => {
    const { text } = RENDERERS[format](story, setting);
    expect(draftOfText(text)).toBe(setting.draft);
    expect(draftOfText(RENDERERS[format](story, { ...setting, draft: null }).text)).not.toBe(
      setting.draft,
    );
  },
);

it("is read from a Word document's own properties", () => {
  const property = (name: string) =>
    `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${name}"><vt:lpwstr>${DRAFT}</vt:lpwstr></property>`;
  expect(draftOfWord(`<Properties>${property("StetDraft")}</Properties>`)).toBe(DRAFT);
  expect(draftOfWord(`<Properties>${property("Project")}</Properties>`)).toBeNull();
});

it("stands in a PDF before `startxref`, and moves nothing that an offset points to", () => {
  const body = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n";
  const end = `xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1>>\nstartxref\n${body.length}\n%%EOF\n`;
  const pdf = new TextEncoder().encode(body + end);
  const marked = markPdf(pdf, DRAFT);
  const text = new TextDecoder().decode(marked);
  expect(text.slice(body.length)).toMatch(/^xref\n/);
  expect(text).toMatch(/>>\n%Stet draft [0-9a-f-]{36}\nstartxref\n\d+\n%%EOF\n$/);
  expect(draftOfPdf(marked.subarray(-PDF_TAIL))).toBe(DRAFT);
  expect(draftOfPdf(pdf)).toBeNull();
  expect(markPdf(new Uint8Array(4), DRAFT)).toEqual(new Uint8Array(4));
});
