import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
} from "react";

type TextElement = HTMLInputElement | HTMLTextAreaElement;

export interface LiveText {
  readonly value: string;
  readonly onWrite: (value: string, caret: number, shown: string) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onEnter?: () => void;
  readonly onBlur?: () => void;
}

/** Binds an uncontrolled text element to a value that others may change while somebody types. */
export function useLiveText(element: RefObject<TextElement | null>, live: LiveText) {
  const composing = useRef(false);
  const shown = useRef("");
  const { value } = live;

  useLayoutEffect(() => {
    if (composing.current || element.current === null) return;
    bring(element.current, value);
    shown.current = value;
  }, [element, value]);

  const takeHistory = useEffectEvent((event: InputEvent) => {
    if (event.inputType !== "historyUndo" && event.inputType !== "historyRedo") return;
    event.preventDefault();
    if (event.inputType === "historyUndo") live.onUndo();
    else live.onRedo();
  });
  useEffect(() => {
    const node = element.current;
    const listener = (event: Event) => takeHistory(event as InputEvent);
    node?.addEventListener("beforeinput", listener);
    return () => node?.removeEventListener("beforeinput", listener);
  }, [element]);

  const write = () => {
    const node = element.current;
    if (node === null || composing.current) return;
    const before = shown.current;
    shown.current = node.value;
    live.onWrite(node.value, node.selectionEnd ?? node.value.length, before);
  };
  return {
    onInput: write,
    onCompositionStart: () => {
      composing.current = true;
    },
    onCompositionEnd: () => {
      composing.current = false;
      write();
    },
    onKeyDown: (event: KeyboardEvent<TextElement>) => {
      if (event.nativeEvent.isComposing) return;
      if (event.key === "Enter" && element.current instanceof HTMLInputElement) live.onEnter?.();
      const step = historyStep(event);
      if (step === null) return;
      event.preventDefault();
      event.stopPropagation();
      if (step === "undo") live.onUndo();
      else live.onRedo();
    },
    onBlur: () => {
      live.onBlur?.();
      if (element.current !== null) bring(element.current, value);
    },
  };
}

/** Whether a key asks for undo or redo: Mod+Z, Mod+Shift+Z, Mod+Y. */
export function historyStep(event: KeyboardEvent): "undo" | "redo" | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === "z") return event.shiftKey ? "redo" : "undo";
  return key === "y" ? "redo" : null;
}

/** Changes only what differs, so that the caret and the selection stay where they are. */
function bring(element: TextElement, next: string): void {
  const now = element.value;
  if (now === next) return;
  const shorter = Math.min(now.length, next.length);
  let start = 0;
  while (start < shorter && now[start] === next[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && now.at(-1 - tail) === next.at(-1 - tail)) tail += 1;
  const insert = next.slice(start, next.length - tail);
  element.setRangeText(insert, start, now.length - tail, "preserve");
}
