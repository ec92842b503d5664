import type { NodeJson } from "../../article/article.ts";
import type { Credit } from "../../article/credit.ts";
import { PHOTO_LABEL } from "../../text/copy-labels.ts";
import { parseCredit } from "../../text/credit-line.ts";
import type { ImportedPhoto } from "../import-result.ts";
import { photo } from "../text/blocks.ts";
import type { Item } from "./item.ts";

export interface Pictures {
  readonly blocks: readonly NodeJson[];
  readonly photos: readonly ImportedPhoto[];
}

const IS_PICTURE = /^(?:picture|graphic)$/;

/** The item itself where it is a picture, and those that go with it. Their files are sought beside it. */
export function pictures(item: Item): Pictures {
  const found = [item, ...item.items("associations")].filter((one) =>
    IS_PICTURE.test(one.text("type") ?? ""),
  );
  const blocks = found.map((one) => photo(creditOf(one), captionOf(one)));
  const photos = found.map((one, at) => ({
    path: fileOf(one),
    block: String(blocks[at]?.attrs?.id),
  }));
  return { blocks, photos };
}

function captionOf(picture: Item): string | null {
  const said = picture.items("descriptions").map((one) => one.text("value"));
  const words = (said[0] ?? picture.text("descriptiontext") ?? "").replace(/\s+/gu, " ").trim();
  return words === "" ? null : words;
}

function creditOf(picture: Item): Credit {
  const by = picture.text("by", "byline")?.trim() || null;
  const holder = picture.text("copyrightholder")?.trim() || null;
  if (by !== null) {
    const said = parseCredit(by);
    if (said !== null) return said;
    // A bare "Lea Brandt/NPA" is a credit here, where no sentence can stand.
    const bare = parseCredit(`${PHOTO_LABEL}: ${by}`);
    if (bare !== null) return { ...bare, creditPattern: null };
  }
  return { photographer: by, agency: holder, creditPattern: null };
}

/** The name of its first file, as it may lie beside the item. */
function fileOf(picture: Item): string {
  const href = picture.items("renditions").map((one) => one.text("href", "title"))[0] ?? "";
  return (
    href
      .replace(/[?#].*$/s, "")
      .split("/")
      .at(-1) ?? ""
  );
}
