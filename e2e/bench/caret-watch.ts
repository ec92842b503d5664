declare global {
  interface Window {
    /** Milliseconds from the page being asked for to the frame that shows a caret in the article. */
    caretStands?: Promise<number>;
  }
}

/** Sent into the page as source, so it may use nothing from outside itself. */
export function watchCaret(): void {
  window.caretStands = new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const look = () => {
      const article = document.querySelector<HTMLElement>("[aria-label=Article]");
      const selection = getSelection();
      const stands =
        article !== null &&
        document.activeElement === article &&
        article.contains(selection?.anchorNode ?? null);
      if (!stands) return void requestAnimationFrame(look);
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
}
