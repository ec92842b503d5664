import type { NodeViewRendererProps } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import type { NodeView, ViewMutationRecord } from "@tiptap/pm/view";
import type { AssetCredit } from "../../../shared/article/asset.ts";
import type { PhotoAttributes } from "../../../shared/article/nodes/photo.ts";
import { readAssets } from "../../../shared/article/ydoc/assets.ts";
import { element } from "../fields/element.ts";
import { writeAttributes } from "../fields/node-attributes.ts";
import { type TextField, textField } from "../fields/text-field.ts";
import type { EditorServices } from "../services.ts";
import { pickPictures } from "./picker.ts";
import { picture } from "./picture.ts";
import { takeIn } from "./take-in.ts";

export interface PhotoView extends NodeView {
  /** Shows again what the photo inherits from its asset. */
  readonly refresh: () => void;
}

const FIELDS = { alt: "Alt text", photographer: "Photographer", agency: "Agency" } as const;
type FieldName = keyof typeof FIELDS;

/** A photo as it is edited: the picture, its caption in place, credit and alt text as small fields. */
export function photoView(
  { node, view, getPos, editor }: NodeViewRendererProps,
  services: EditorServices,
  live: Set<PhotoView>,
): PhotoView {
  let current = node;
  const write = (attributes: Partial<PhotoAttributes>) => writeAttributes(view, getPos, attributes);
  const field = (name: FieldName) =>
    textField({
      editor,
      label: FIELDS[name],
      write: (value) => write({ [name]: value }),
      onFocus: () => services.undo.stopCapturing(),
    });
  const fields = {
    alt: field("alt"),
    photographer: field("photographer"),
    agency: field("agency"),
  };
  const shown = picture(services.photos, () =>
    pickPictures({ several: false }, async ([file]) => {
      const asset = file === undefined ? null : await takeIn(services, file);
      if (asset !== null) write({ asset: asset.hash });
    }),
  );
  const parts = frame(shown.dom, fields);
  const refresh = () => {
    const credit = creditOf(services, current);
    shown.show(current.attrs.asset, current.attrs.alt ?? credit?.alt ?? "");
    for (const name of Object.keys(fields) as FieldName[]) {
      fields[name].show(current.attrs[name], credit?.[name] ?? null);
    }
    parts.mark(missing(current, credit));
  };
  const photo: PhotoView = {
    dom: parts.dom,
    contentDOM: parts.caption,
    refresh,
    update: (next) => {
      if (next.type !== current.type) return false;
      const sameUse = next.attrs === current.attrs;
      current = next;
      parts.caption.classList.toggle("is-empty", next.content.size === 0);
      if (!sameUse) refresh();
      return true;
    },
    stopEvent: (event) => !parts.caption.contains(event.target as HTMLElement) && isInField(event),
    ignoreMutation: (mutation) => isOutside(parts.caption, mutation),
    destroy: () => live.delete(photo),
  };
  live.add(photo);
  parts.caption.classList.toggle("is-empty", node.content.size === 0);
  refresh();
  return photo;
}

function frame(shown: HTMLElement, fields: Readonly<Record<FieldName, TextField>>) {
  const caption = element("div", {
    class: "photo-caption",
    role: "textbox",
    "aria-label": "Caption",
    "aria-multiline": "false",
    "data-placeholder": "Caption",
  });
  const flags = element("span", { class: "photo-missing" });
  const credit = element(
    "div",
    { class: "photo-credit", contenteditable: "false" },
    fields.photographer.input,
    element("span", { "aria-hidden": "true", class: "photo-slash" }, "/"),
    fields.agency.input,
  );
  const below = element(
    "div",
    { class: "photo-alt", contenteditable: "false" },
    fields.alt.input,
    flags,
  );
  // No figure: with a caption in it, its role is fixed and it could not be a group.
  const dom = element(
    "div",
    { "data-node": "photo", role: "group", "aria-label": "Photo" },
    shown,
    element("div", { class: "photo-below" }, caption, credit, below),
  );
  const mark = (words: readonly string[]) => {
    flags.replaceChildren(...words.map((word) => element("span", { class: "missing" }, word)));
  };
  return { dom, caption, mark };
}

function creditOf({ doc }: EditorServices, node: Node): AssetCredit | undefined {
  const { asset } = node.attrs;
  return asset === null ? undefined : readAssets(doc).get(asset);
}

/** What would stop an export, as words. */
function missing({ attrs }: Node, credit: AssetCredit | undefined): string[] {
  const words: string[] = [];
  const known = attrs.photographer ?? attrs.agency ?? credit?.photographer ?? credit?.agency;
  if (!known) words.push("No credit");
  if (!(attrs.alt ?? credit?.alt)) words.push("No alt text");
  return words;
}

const isInField = (event: Event) =>
  event.target instanceof HTMLElement && event.target.closest("input, button") !== null;

/** The picture and the fields change by themselves; only the caption is text of the document. */
function isOutside(caption: HTMLElement, mutation: ViewMutationRecord): boolean {
  if (mutation.type === "selection") return !caption.contains(mutation.target);
  return mutation.target === caption
    ? mutation.type === "attributes"
    : !caption.contains(mutation.target);
}
