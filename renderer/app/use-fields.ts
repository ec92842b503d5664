import { useMemo, useSyncExternalStore } from "react";
import type * as Y from "yjs";
import type { ArticleFields } from "../../shared/article/article.ts";
import { readFields } from "../../shared/article/ydoc/fields.ts";
import { metaOf } from "../../shared/article/ydoc/roots.ts";

/** The article's fields beside its text, as they are changed by whomever. */
export function useFields(doc: Y.Doc): ArticleFields {
  const store = useMemo(() => fieldStore(doc), [doc]);
  return useSyncExternalStore(store.subscribe, store.get);
}

function fieldStore(doc: Y.Doc) {
  let fields: ArticleFields | null = null;
  return {
    get: () => {
      fields ??= readFields(doc);
      return fields;
    },
    subscribe: (listener: () => void) => {
      const changed = () => {
        fields = null;
        listener();
      };
      const meta = metaOf(doc);
      meta.observeDeep(changed);
      return () => meta.unobserveDeep(changed);
    },
  };
}
