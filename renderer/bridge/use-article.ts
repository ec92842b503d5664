import { useSyncExternalStore } from "react";
import type * as Y from "yjs";
import type { Article } from "../../shared/article/article.ts";
import { glanceArticle } from "../../shared/article/ydoc/glance.ts";
import { keepBlocks } from "../../shared/article/ydoc/kept-blocks.ts";
import type { Observable } from "./session.ts";
import { useValue } from "./value.ts";

/** Typing rests for this long before panels look at the article again. */
const REST_MS = 300;

const articles = new WeakMap<Y.Doc, Observable<Article>>();

/**
 * The article of an open draft, as it was when typing last paused: for panels that tell what is in
 * it. It is read once for all of them, and not at each key.
 */
export function useArticle(doc: Y.Doc): Article {
  return useValue(articleOf(doc));
}

/**
 * One fact of the article, drawn again only when the fact changes and not at each pause in typing.
 * `read` is asked often: what it has to work out it keeps.
 */
export function useArticleFact<T extends string | number | null>(
  doc: Y.Doc,
  read: (article: Article) => T,
): T {
  const article = articleOf(doc);
  return useSyncExternalStore(article.subscribe, () => read(article.get()));
}

export function articleOf(doc: Y.Doc): Observable<Article> {
  let observed = articles.get(doc);
  if (observed === undefined) {
    observed = observeArticle(doc);
    articles.set(doc, observed);
  }
  return observed;
}

function observeArticle(doc: Y.Doc): Observable<Article> {
  const listeners = new Set<() => void>();
  const look = keepBlocks(doc);
  let article: Article | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const readAgain = () => {
    article = null;
    for (const listener of [...listeners]) listener();
  };
  // While nobody looks, a change costs nothing: the next look reads.
  doc.on("update", () => {
    clearTimeout(timer);
    if (listeners.size === 0) article = null;
    else timer = setTimeout(readAgain, REST_MS);
  });
  return {
    get: () => {
      article ??= glanceArticle(doc, look);
      return article;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
