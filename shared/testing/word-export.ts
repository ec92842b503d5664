import type { Article } from "../article/article.ts";
import { exportDocx } from "../exports/docx/docx.ts";
import type { DocxSetting } from "../exports/docx/setting.ts";
import type { Picture } from "../exports/rendered.ts";
import { PHOTO_HASHES } from "./arbitrary-article.ts";
import { readDocx } from "./read-docx.ts";

const [CRANE, QUAY] = PHOTO_HASHES;

/** A picture of some bytes. */
export const picture = (...bytes: number[]): Picture => ({
  bytes: new Uint8Array(bytes),
  width: 1800,
  height: 1200,
  mediaType: "image/jpeg",
});

/** How the articles of tests are written for Word: of their photos, one is large, one small, one not at hand. */
export const wordSetting: DocxSetting = {
  draft: "0198c1f0-0000-7000-8000-000000000000",
  draftFiles: new Map(),
  pictures: new Map([
    [CRANE, picture(0xff, 0xd8, 1)],
    [QUAY, { ...picture(0xff, 0xd8, 2), width: 200, height: 100 }],
  ]),
};

/** An article as a Word file, read again. */
export async function throughWord(any: Article, how: DocxSetting = wordSetting) {
  const { content, losses } = await exportDocx(any, how);
  return { ...readDocx(content), losses };
}
