import * as Y from "yjs";
import { bodyOf } from "../../../shared/article/ydoc/roots.ts";
import type { LinkTitle } from "../../../shared/contract/links.ts";
import { personKey } from "../../store/queries/people.ts";
import { changeDraft } from "../drafts/change-draft.ts";
import { refuseUnknown } from "../drafts/refuse-unknown.ts";
import type { WriteOps } from "../threads/thread-desk.ts";
import { keepVersion } from "../versions/keep-version.ts";

export const linkWrites = {
  "links.setTitles": (desk, { draft, titles, person, at }) => {
    refuseUnknown(desk, draft);
    const author = personKey(desk.store, person, at);
    const note = "Before titles of related links were changed";
    keepVersion(desk, draft, { kind: "beforeRestore", name: null, note, author, at });
    const before: LinkTitle[] = [];
    changeDraft(desk, draft, { person, at }, (doc) => {
      const links = linkElements(doc);
      for (const title of titles) {
        const element = links.get(title.block);
        if (element !== undefined) before.push(setTitle(element, title));
      }
    });
    return before;
  },
} satisfies Partial<WriteOps>;

/** The draft's related links by their ids. */
function linkElements(doc: Y.Doc): Map<string, Y.XmlElement> {
  const elements = bodyOf(doc).createTreeWalker(
    (node) => node instanceof Y.XmlElement && node.nodeName === "relatedLink",
  );
  const links = new Map<string, Y.XmlElement>();
  for (const element of elements as Iterable<Y.XmlElement>) {
    const id = element.getAttribute("id");
    if (typeof id === "string") links.set(id, element);
  }
  return links;
}

/** Answers with what it was. */
function setTitle(element: Y.XmlElement, { block, title, insertedTitle }: LinkTitle): LinkTitle {
  const before = {
    block,
    title: element.getAttribute("title") ?? null,
    insertedTitle: element.getAttribute("insertedTitle") ?? null,
  };
  for (const [name, value] of Object.entries({ title, insertedTitle })) {
    if ((element.getAttribute(name) ?? null) === value) continue;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  return before;
}
