import type { PhotoSource } from "../editor-props.ts";

/** Photos that no drag takes anywhere. */
export function photosForTests(add: PhotoSource["add"]): PhotoSource {
  const nothing = () => undefined;
  return { url: String, add, approach: nothing, carry: nothing, drag: nothing };
}
