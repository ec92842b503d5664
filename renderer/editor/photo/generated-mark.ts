import type { PhotoSource } from "../editor-props.ts";
import { element } from "../fields/element.ts";

/** Names a generated picture as such, with a sign, once its file has been asked. */
export function generatedMark(photos: Pick<PhotoSource, "generated">) {
  const words = element("span");
  const sign = element("span", { "aria-hidden": "true" }, "!");
  const dom = element("span", { class: "photo-alt-state missing" }, sign, words);
  dom.hidden = true;
  let asked: string | null = null;
  return {
    dom,
    show: (hash: string | null) => {
      if (hash === asked) return;
      asked = hash;
      dom.hidden = true;
      if (hash === null) return;
      void photos.generated(hash).then((said) => {
        if (asked !== hash || said === null) return;
        words.textContent = said;
        dom.hidden = false;
      });
    },
  };
}
