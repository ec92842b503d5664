import type { NodeViewRendererProps } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import type { NodeView } from "@tiptap/pm/view";
import type { AssetCredit } from "../../../shared/article/asset.ts";
import type { PhotoAttributes, PhotoRole } from "../../../shared/article/nodes/photo.ts";
import { readAssets } from "../../../shared/article/ydoc/assets.ts";
import { say } from "../../../shared/words/say.ts";
import type { PhotoDeed } from "../editor-props.ts";
import { blockView } from "../fields/block-view.ts";
import { writeAttributes } from "../fields/node-attributes.ts";
import { selectField } from "../fields/select-field.ts";
import { textField } from "../fields/text-field.ts";
import type { EditorServices } from "../services.ts";
import { altField } from "./alt-field.ts";
import { creditPatternField } from "./credit-pattern-field.ts";
import { dropReplaces } from "./drop-replaces.ts";
import { generatedMark } from "./generated-mark.ts";
import { orderTools } from "./order-tools.ts";
import { photoFrame } from "./photo-frame.ts";
import { photosBefore } from "./photo-index.ts";
import { pickPictures } from "./picker.ts";
import { picture } from "./picture.ts";
import { pictureTools } from "./picture-tools.ts";
import { followWords, replacePicture } from "./replace.ts";

export interface PhotoView extends NodeView {
  /** Shows again what the photo inherits from its asset. */
  readonly refresh: () => void;
}

const ROLES = {
  "": say("No role"),
  lead: say("Lead"),
  inline: say("Inline"),
  showcase: say("Showcase"),
};
const STALE = say("New picture. Do caption and alt text still fit?");

/** A photo as it is edited: the picture, its caption in place, credit and alt text as small fields. */
export function photoView(
  props: NodeViewRendererProps,
  services: EditorServices,
  live: Set<PhotoView>,
): PhotoView {
  const { node } = props;
  let current = node;
  const fields = photoFields(props, services);
  const shown = pictureOf(props, services);
  const { photographer, agency, pattern, alt, role } = fields;
  const generated = generatedMark(services.photos);
  const parts = photoFrame({
    ...fields,
    shown: shown.doms,
    role: role.select,
    generated: generated.dom,
  });
  const isStale = followWords(node);
  parts.dom.addEventListener("pointerenter", () => {
    if (current.attrs.asset !== null) services.photos.approach(current.attrs.asset);
  });
  const refresh = () => {
    const credit = creditOf(services, current);
    shown.show(current.attrs.asset, current.attrs.alt ?? credit?.alt ?? "");
    generated.show(current.attrs.asset);
    photographer.show(current.attrs.photographer, credit?.photographer ?? null);
    agency.show(current.attrs.agency, credit?.agency ?? null);
    pattern.show(current.attrs.creditPattern, {
      photographer: current.attrs.photographer ?? credit?.photographer ?? null,
      agency: current.attrs.agency ?? credit?.agency ?? null,
    });
    alt.show(current.attrs.alt, credit?.alt ?? null);
    role.show(current.attrs.role ?? "");
    parts.mark(!isCredited(current, credit));
  };
  const show = (next: Node) => {
    current = next;
    refresh();
  };
  const destroy = () => {
    shown.end();
    return live.delete(photo);
  };
  const { dom, caption: content } = parts;
  const block = blockView(node, { dom, content, show, destroy });
  const photo: PhotoView = {
    ...block,
    refresh,
    // Unlike what the fields show, this hangs on the caption too.
    update: (next, ...rest) => {
      const isSame = block.update?.(next, ...rest) === true;
      if (isSame) parts.hint(isStale(next) ? STALE : null);
      return isSame;
    },
  };
  live.add(photo);
  return photo;
}

/** What is typed and chosen of a photo, beside its caption. */
function photoFields(
  { view, getPos, editor }: NodeViewRendererProps,
  { undo, language }: EditorServices,
) {
  const write = (attributes: Partial<PhotoAttributes>) => writeAttributes(view, getPos, attributes);
  const onFocus = () => undo.stopCapturing();
  const field = (label: string, name: "photographer" | "agency") =>
    textField({ editor, label, write: (value) => write({ [name]: value }), onFocus });
  return {
    photographer: field(say("Photographer"), "photographer"),
    agency: field(say("Agency"), "agency"),
    pattern: creditPatternField({
      editor,
      language,
      write: (creditPattern) => write({ creditPattern }),
      onFocus,
    }),
    alt: altField({ editor, write: (value) => write({ alt: value }), onFocus }),
    role: selectField<PhotoRole | "">({
      editor,
      label: say("Role"),
      choices: ROLES,
      write: (value) => write({ role: value === "" ? null : value }),
      onFocus,
    }),
  };
}

/** The picture, with what is done to it and the place it has among others. */
function pictureOf({ view, getPos, editor }: NodeViewRendererProps, services: EditorServices) {
  const replace = (file?: File) => void replacePicture(view, services, getPos, file);
  const pick = () => pickPictures({ several: false }, ([file]) => replace(file));
  const shown = picture(services.photos, pick);
  let asset: string | null = null;
  const open = (deed: PhotoDeed) => () => {
    const position = getPos();
    if (position !== undefined) services.onPhoto(deed, photosBefore(view.state.doc, position));
  };
  const tools = pictureTools(editor, [
    { label: say("View"), title: say("Look at it closely"), run: open("view"), isForReaders: true },
    { label: say("Crop"), title: say("Focal point and cuts"), run: open("crop") },
    { label: say("Replace…"), title: say("Another picture in this place"), run: pick },
    {
      label: say("Save…"),
      title: say("Press to save a copy, or drag it to a folder or into a mail"),
      run: open("save"),
      isForReaders: true,
      drag: (event) => {
        if (asset === null) event.preventDefault();
        else services.photos.drag(asset, event);
      },
    },
  ]);
  shown.dom.append(tools);
  dropReplaces(shown.dom, view, replace);
  return {
    doms: [shown.dom, orderTools(editor, view, services.undo, getPos)],
    end: shown.end,
    show: (next: string | null, alt: string) => {
      asset = next;
      tools.hidden = asset === null;
      shown.show(asset, alt);
    },
  };
}

function creditOf({ doc }: EditorServices, node: Node): AssetCredit | undefined {
  const { asset } = node.attrs;
  return asset === null ? undefined : readAssets(doc).get(asset);
}

function isCredited({ attrs }: Node, credit: AssetCredit | undefined): boolean {
  return Boolean(attrs.photographer ?? attrs.agency ?? credit?.photographer ?? credit?.agency);
}
