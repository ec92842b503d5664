/**
 * What is measured inside a page, the same in every editor. Sent into it as source, so it may use
 * nothing from outside itself.
 */
export interface Probe {
  /** Once the surface stands with about so many characters: the caret behind these words, and when. */
  standing(characters: number, words: string): Promise<number>;
  characters(): number;
  /** Where to click to stand right behind these words, in view. */
  spot(words: string): { x: number; y: number };
  /** How far down the window these words are, whether or not it shows them. */
  top(words: string): number;
  /** Whether all from the first of these words to the second is selected. */
  selected(from: string, to: string): boolean;
  /** The lengths of all frames from now on, in milliseconds, until it is asked for. */
  watchFrames(): void;
  frames(): readonly number[];
  /** Milliseconds since the navigation when the letter beside the caret was painted. */
  painted(letter: string): Promise<number>;
  /** From the next key to the frame in which the change it makes is seen. */
  arm(seen: Seen): void;
  answer(): Promise<number | null>;
}

/** What tells that a key did its work. */
export type Seen =
  | { readonly kind: "change" | "frame" }
  | { readonly kind: "characters"; readonly least: number }
  | { readonly kind: "bold"; readonly words: string; readonly is: boolean };

declare global {
  interface Window {
    probe: Probe;
  }
}

export function installProbe(selector: string): void {
  const GIVE_UP_MS = 60_000;
  const GIVE_UP_KEY_MS = 5_000;
  const surface = () => document.querySelector<HTMLElement>(selector);
  let mutated = false;
  const observer = new MutationObserver(() => {
    mutated = true;
  });
  let frames: number[] | null = null;
  let asked: Promise<number | null> = Promise.resolve(null);

  /** Calls back in the first task after the next frame was drawn. */
  function afterPaint(then: () => void): void {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    requestAnimationFrame(() => port2.postMessage(null));
  }

  function textWith(words: string): Text {
    const walker = document.createTreeWalker(surface() ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if ((node as Text).data.includes(words)) return node as Text;
    }
    throw new RangeError(`“${words}” is not in the text.`);
  }

  function rangeBehind(words: string): Range {
    const text = textWith(words);
    const range = document.createRange();
    const end = text.data.indexOf(words) + words.length;
    range.setStart(text, end - 1);
    range.setEnd(text, end);
    return range;
  }

  function putCaret(words: string): void {
    const range = rangeBehind(words);
    range.collapse(false);
    surface()?.focus({ preventScroll: true });
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }

  function isSeen(seen: Seen): boolean {
    switch (seen.kind) {
      case "frame":
        return true;
      case "change":
        return mutated;
      case "characters":
        return mutated && (surface()?.textContent.length ?? 0) >= seen.least;
      case "bold": {
        const element = textWith(seen.words).parentElement;
        const weight = element === null ? 400 : Number(getComputedStyle(element).fontWeight);
        return weight >= 600 === seen.is;
      }
    }
  }

  /** Null where it is not seen in time. */
  async function untilSeen(seen: Seen, start: number): Promise<number | null> {
    const patience = seen.kind === "change" ? GIVE_UP_KEY_MS : GIVE_UP_MS;
    for (;;) {
      await new Promise<void>(afterPaint);
      const took = performance.now() - start;
      if (isSeen(seen)) return took;
      if (took > patience) return null;
    }
  }

  window.probe = {
    standing: (characters, words) =>
      new Promise((resolve) => {
        const look = () => {
          if ((surface()?.textContent.length ?? 0) < characters * 0.98) {
            requestAnimationFrame(look);
            return;
          }
          putCaret(words);
          resolve(performance.now());
        };
        look();
      }),
    characters: () => surface()?.textContent.length ?? 0,
    spot: (words) => {
      textWith(words).parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
      const { right, top, height } = rangeBehind(words).getBoundingClientRect();
      return { x: right - 1, y: top + height / 2 };
    },
    top: (words) => rangeBehind(words).getBoundingClientRect().top,
    selected: (from, to) => {
      const selection = getSelection();
      if (selection === null || selection.isCollapsed) return false;
      const range = selection.getRangeAt(0);
      return [from, to].every((words) => range.intersectsNode(textWith(words)));
    },
    watchFrames: () => {
      const seen: number[] = [];
      let last = performance.now();
      frames = seen;
      const look = (now: number) => {
        if (frames !== seen) return;
        seen.push(now - last);
        last = now;
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    frames: () => {
      const seen = frames ?? [];
      frames = null;
      return seen.slice(1);
    },
    painted: (letter) =>
      new Promise((resolve) => {
        const look = () =>
          afterPaint(() => {
            const node = getSelection()?.anchorNode;
            if (node instanceof Text && node.data.includes(letter)) resolve(performance.now());
            else look();
          });
        look();
      }),
    arm: (seen) => {
      const found = surface();
      if (found === null) throw new RangeError("Nothing to write in.");
      mutated = false;
      observer.observe(found, { subtree: true, childList: true, characterData: true });
      asked = new Promise((resolve) => {
        const begin = (event: KeyboardEvent) => {
          if (["Control", "Meta", "Shift"].includes(event.key)) return;
          removeEventListener("keydown", begin, { capture: true });
          mutated = false;
          resolve(untilSeen(seen, event.timeStamp).finally(() => observer.disconnect()));
        };
        addEventListener("keydown", begin, { capture: true });
      });
    },
    answer: () => asked,
  };
}
