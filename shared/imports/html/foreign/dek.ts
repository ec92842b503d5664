import type { Root } from "hast";
import { plainSpaces } from "../../../text/spaces.ts";
import { attribute, everyElement, isA, textOf } from "../elements.ts";
import { firstMeta, type MetaTags } from "./meta-tags.ts";
import { plainField } from "./plain-field.ts";
import type { StructuredData } from "./structured-data.ts";

const DEK =
  /\b(?:dek|deck|standfirst|stand-first|sub-?title|sub-?head(?:line|ing)?|article-?summary|lede|chapo|vorspann|entradilla|bajada)\b/i;

const LONGEST = 600;

/**
 * The dek: what the page shows under a name for one, else its description where the page shows it
 * as a line of its own. A description that only search engines see is none.
 */
export function dekOf(
  page: Root,
  data: StructuredData | null,
  tags: MetaTags,
  headline: string | null,
): string | null {
  const told = [data?.article.alternativeHeadline, data?.article.description]
    .concat(firstMeta(tags, "og:description", "description"))
    .flatMap((one) => plainField(one) ?? []);
  const lines = [...everyElement(page)].filter((one) => isA(one, "p", "h2", "h3", "div", "span"));
  for (const one of lines) {
    const text = textOf(one);
    if (text.length > LONGEST) continue;
    const line = plainSpaces(text);
    if (line === "" || line === headline) continue;
    const isNamed = DEK.test(
      `${attribute(one, "className") ?? ""} ${attribute(one, "itemProp") ?? ""}`,
    );
    if (told.includes(line) || (isNamed && line.split(" ").length > 3)) return line;
  }
  return null;
}
