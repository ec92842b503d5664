import type { ElementContent, Root } from "hast";
import type { NodeJson } from "../../../article/article.ts";
import { articleOf } from "../../article-of.ts";
import { told as toldOf } from "../../audit.ts";
import type { Imported } from "../../import-result.ts";
import { takeBesideTheStory } from "../../story/beside-the-story.ts";
import { adoptCaptions } from "../../story/captions.ts";
import { markToCome } from "../../story/to-come.ts";
import { toldLanguage } from "../../story/told-language.ts";
import { find, isA } from "../elements.ts";
import { flow } from "../flow.ts";
import type { Reading } from "../reading.ts";
import { dekOf } from "./dek.ts";
import { pageFields } from "./fields.ts";
import { headlineOf } from "./headline.ts";
import { mainContent } from "./main-content.ts";
import { metaTags } from "./meta-tags.ts";
import { withoutOpening } from "./opening.ts";
import { structuredData } from "./structured-data.ts";
import { noteUnread } from "./unread-parts.ts";

/** Reads another program's HTML: of a page the story alone, of a fragment all there is. */
export function importForeign(tree: Root, isPage: boolean, reading: Reading): Imported {
  noteUnread(tree, reading.audit);
  const data = structuredData(tree);
  const tags = metaTags(tree);
  const fields = pageFields(tree, data, tags);
  const headline = headlineOf(tree, data, tags);
  const dek = dekOf(tree, data, tags, headline);
  const read = adoptCaptions(flow(storyOf(tree, isPage, reading), reading), reading.audit);
  const opened = withoutOpening(read, { ...fields, headline, dek }, reading.audit);
  const { body, byline } = takeBesideTheStory(opened, fields.byline, reading.audit);
  const told = toldLanguage(fields, [...line(headline), ...line(dek), ...body]);
  const article = articleOf(
    { ...fields, ...told, byline },
    markToCome(line(headline)),
    markToCome(line(dek)),
    markToCome(body),
  );
  return { article, ...toldOf(reading.audit), photos: reading.photos };
}

/** Without a story that stands out, everything in the page is it. */
function storyOf(tree: Root, isPage: boolean, { audit }: Reading): ElementContent[] {
  const body = find(tree, (one) => isA(one, "body"));
  const found = isPage ? mainContent(tree) : null;
  if (found === null) return body?.children ?? (tree.children as ElementContent[]);
  for (let at = 0; at < found.leftOut; at++) audit.note("pageFurniture");
  return found.nodes;
}

const line = (text: string | null): NodeJson[] => (text === null ? [] : [{ type: "text", text }]);
