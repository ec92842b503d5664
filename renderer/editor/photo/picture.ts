import { say } from "../../../shared/words/say.ts";
import type { PhotoSource } from "../editor-props.ts";
import { element } from "../fields/element.ts";

/** The picture of a photo, or, where it is missing, a way to choose one. */
export function picture(photos: PhotoSource, choose: () => void) {
  const image = element("img", { loading: "lazy", decoding: "async", draggable: "false" });
  const said = element("span");
  const button = element("button", { type: "button" }, say("Choose picture"));
  const absent = element("div", { class: "photo-absent" }, said, button);
  const dom = element("div", { class: "photo-picture", contenteditable: "false" }, image, absent);
  let shownAsset: string | null | undefined;
  const setAbsent = (words: string | null) => {
    image.hidden = words !== null;
    absent.hidden = words === null;
    said.textContent = words;
  };
  let stopWaiting: (() => void) | null = null;
  const end = () => {
    stopWaiting?.();
    stopWaiting = null;
  };
  /** What another desk put in is shown once its file has come as well. */
  const again = (asset: string) => {
    end();
    // A hidden picture would not be loaded.
    setAbsent(null);
    image.src = photos.url(asset);
  };
  image.addEventListener("error", () => {
    setAbsent(say("The picture’s file is not on this desk"));
    const asset = shownAsset;
    if (asset != null) stopWaiting ??= photos.arrived(asset, () => again(asset));
  });
  image.addEventListener("load", () => setAbsent(null));
  button.addEventListener("click", choose);
  const show = (asset: string | null, alt: string) => {
    image.alt = alt;
    if (asset === shownAsset) return;
    shownAsset = asset;
    end();
    setAbsent(asset === null ? say("Picture to come") : null);
    if (asset === null) image.removeAttribute("src");
    else image.src = photos.url(asset);
  };
  return { dom, show, end };
}
