import type { NodeViewRendererProps } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import type { NodeView } from "@tiptap/pm/view";
import type { AssetCredit } from "../../../shared/article/asset.ts";
import type { PhotoAttributes, PhotoRole } from "../../../shared/article/nodes/photo.ts";
import { readAssets } from "../../../shared/article/ydoc/assets.ts";
import { blockView } from "../fields/block-view.ts";
import { element } from "../fields/element.ts";
import { writeAttributes } from "../fields/node-attributes.ts";
import { selectField } from "../fields/select-field.ts";
import { type TextField, textField } from "../fields/text-field.ts";
import type { EditorServices } from "../services.ts";
import { altField } from "./alt-field.ts";
import { orderTools } from "./order-tools.ts";
import { pickPictures } from "./picker.ts";
import { picture } from "./picture.ts";
import { takeIn } from "./take-in.ts";

export interface PhotoView extends NodeView {
  /** Shows again what the photo inherits from its asset. */
  readonly refresh: () => void;
}

const FIELDS = { photographer: "Photographer", agency: "Agency" } as const;
type FieldName = keyof typeof FIELDS;

const ROLES = { "": "No role", lead: "Lead", inline: "Inline", showcase: "Showcase" };

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
  const fields = { photographer: field("photographer"), agency: field("agency") };
  const alt = altField({
    editor,
    write: (value) => write({ alt: value }),
    onFocus: () => services.undo.stopCapturing(),
  });
  const shown = picture(services.photos, () =>
    pickPictures({ several: false }, async ([file]) => {
      const asset = file === undefined ? null : await takeIn(services, file);
      if (asset !== null) write({ asset: asset.hash });
    }),
  );
  const role = selectField<PhotoRole | "">({
    editor,
    label: "Role",
    choices: ROLES,
    write: (value) => write({ role: value === "" ? null : value }),
    onFocus: () => services.undo.stopCapturing(),
  });
  const order = orderTools(editor, view, services.undo, getPos);
  const parts = frame([shown.dom, order], fields, alt, role.select);
  const refresh = () => {
    const credit = creditOf(services, current);
    shown.show(current.attrs.asset, current.attrs.alt ?? credit?.alt ?? "");
    for (const name of Object.keys(fields) as FieldName[]) {
      fields[name].show(current.attrs[name], credit?.[name] ?? null);
    }
    alt.show(current.attrs.alt, credit?.alt ?? null);
    role.show(current.attrs.role ?? "");
    parts.mark(!isCredited(current, credit));
  };
  const show = (next: Node) => {
    current = next;
    refresh();
  };
  const destroy = () => live.delete(photo);
  const { dom, caption: content } = parts;
  const photo: PhotoView = Object.assign(blockView(node, { dom, content, show, destroy }), {
    refresh,
  });
  live.add(photo);
  return photo;
}

function frame(
  shown: readonly HTMLElement[],
  fields: Readonly<Record<FieldName, TextField>>,
  alt: ReturnType<typeof altField>,
  role: HTMLElement,
) {
  const caption = element("div", {
    class: "photo-caption",
    role: "textbox",
    "aria-label": "Caption",
    "aria-multiline": "false",
    "data-placeholder": "Caption",
  });
  const unsigned = element("span", { class: "missing" }, "No credit");
  const flags = element("span", { class: "photo-missing" }, unsigned, alt.state);
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
    ...alt.parts,
    role,
    flags,
  );
  // No figure: with a caption in it, its role is fixed and it could not be a group.
  const dom = element(
    "div",
    { "data-node": "photo", role: "group", "aria-label": "Photo" },
    ...shown,
    element("div", { class: "photo-below" }, caption, credit, below),
  );
  const mark = (isUnsigned: boolean) => {
    unsigned.hidden = !isUnsigned;
  };
  return { dom, caption, mark };
}

function creditOf({ doc }: EditorServices, node: Node): AssetCredit | undefined {
  const { asset } = node.attrs;
  return asset === null ? undefined : readAssets(doc).get(asset);
}

function isCredited({ attrs }: Node, credit: AssetCredit | undefined): boolean {
  return Boolean(attrs.photographer ?? attrs.agency ?? credit?.photographer ?? credit?.agency);
}
