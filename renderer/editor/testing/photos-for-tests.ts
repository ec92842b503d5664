import type { PhotoSource } from "../editor-props.ts";

/** Photos that no drag takes anywhere. */
export function photosForTests(add: PhotoSource["add"]): PhotoSource {
  const nothing = () => undefined;
  const generated = () => Promise.resolve(null);
  const arrived = () => nothing;
  return { url: String, arrived, add, generated, approach: nothing, carry: nothing, drag: nothing };
}
