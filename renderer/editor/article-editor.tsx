import { say } from "../../shared/words/say.ts";
import "./article.css";
import { Editor } from "@tiptap/react";
import { type RefObject, useEffect, useRef, useState } from "react";
import { articleEditorOptions } from "./editor-options.ts";
import type { ArticleEditorProps } from "./editor-props.ts";
import { lockFields } from "./fields/node-attributes.ts";
import { restoreCaret } from "./pulse/caret.ts";
import { startPulse } from "./pulse/pulse.ts";
import { keepSelectionFromReact } from "./selection-kept.ts";
import { setWritingView } from "./writing-view/writing-view.ts";

/**
 * The article as it is written: headline, dek and body in one editor. React renders its frame;
 * everything inside is ProseMirror's, so that a key never costs a React commit.
 */
export function ArticleEditor(props: ArticleEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  const [editor, setEditor] = useState<Editor | null>(null);
  const { doc, undo, readOnly, language, direction, writingView } = props;

  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    if (host.current === null) return;
    const made = createEditor(host.current, { doc, undo }, latest);
    const stopPulse = startPulse(made, {
      onCaret: (caret) => latest.current.onCaret(caret),
      onWords: (words) => latest.current.onWords(words),
      onSelected: (counts) => latest.current.onSelected(counts),
      onComment: (id) => latest.current.onCommentAtCaret(id),
    });
    setEditor(made);
    latest.current.onEditor(made);
    return () => {
      stopPulse();
      latest.current.onEditor(null);
      made.destroy();
    };
  }, [doc, undo]);

  useEffect(() => {
    if (editor === null || editor.isDestroyed) return;
    editor.setEditable(!readOnly, false);
    lockFields(editor.view.dom, readOnly);
  }, [editor, readOnly]);

  useEffect(() => {
    if (editor === null || editor.isDestroyed) return;
    speak(editor.view.dom, { language, direction });
  }, [editor, language, direction]);

  useEffect(() => {
    if (editor === null || editor.isDestroyed) return;
    setWritingView(editor.view, writingView);
  }, [editor, writingView]);

  return <div className="article-editor" ref={host} />;
}

/** The editor in `host`, bound to the draft; callbacks are asked for when they are called. */
function createEditor(
  host: HTMLElement,
  { doc, undo }: Pick<ArticleEditorProps, "doc" | "undo">,
  latest: RefObject<ArticleEditorProps>,
): Editor {
  const editor = new Editor({
    element: host,
    editable: !latest.current.readOnly,
    editorProps: { attributes: { "aria-label": say("Article"), "aria-multiline": "true" } },
    ...articleEditorOptions({
      doc,
      undo,
      photos: {
        url: (hash) => latest.current.photos.url(hash),
        arrived: (hash, show) => latest.current.photos.arrived(hash, show),
        add: (file) => latest.current.photos.add(file),
        generated: (hash) => latest.current.photos.generated(hash),
        approach: (hash) => latest.current.photos.approach(hash),
        carry: (hash, data) => latest.current.photos.carry(hash, data),
        drag: (hash, event) => latest.current.photos.drag(hash, event),
      },
      targets: {
        search: (query) => latest.current.targets.search(query),
        open: (draftId) => latest.current.targets.open(draftId),
        watch: (draftId, show) => latest.current.targets.watch(draftId, show),
      },
      onPhoto: (deed, index) => latest.current.onPhoto(deed, index),
      onWhoWrote: () => latest.current.onWhoWrote(),
      onProblem: (sentence) => latest.current.onProblem(sentence),
      onPasted: (audit) => latest.current.onPasted(audit),
      onComment: (id) => latest.current.onComment(id),
      onAddComment: () => latest.current.onAddComment(),
      snippet: (trigger) => latest.current.snippet(trigger),
      language: () => latest.current.language,
      suggester: () => latest.current.suggester,
    }),
  });
  keepAttributes(editor);
  // Before the first layout: words of another language are parted elsewhere.
  speak(editor.view.dom, latest.current);
  keepSelectionFromReact(editor.view.dom);
  restoreCaret(editor, latest.current.caret);
  return editor;
}

function speak(
  dom: HTMLElement,
  { language, direction }: Pick<ArticleEditorProps, "language" | "direction">,
): void {
  for (const [name, value] of Object.entries({ lang: language, dir: direction })) {
    if (value === dom.getAttribute(name)) continue;
    if (value === null) dom.removeAttribute(name);
    else dom.setAttribute(name, value);
  }
}

/** TipTap gathers the attributes of all extensions anew for each block that is split. They never change. */
function keepAttributes({ extensionManager }: Editor): void {
  Object.defineProperty(extensionManager, "attributes", { value: extensionManager.attributes });
}
