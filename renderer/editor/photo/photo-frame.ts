import { say } from "../../../shared/words/say.ts";
import { element } from "../fields/element.ts";
import type { TextField } from "../fields/text-field.ts";
import type { altField } from "./alt-field.ts";

export interface PhotoParts {
  /** The picture, and what is done to it. */
  readonly shown: readonly HTMLElement[];
  readonly photographer: TextField;
  readonly agency: TextField;
  /** How the credit is written. */
  readonly pattern: { readonly parts: readonly HTMLElement[] };
  readonly alt: ReturnType<typeof altField>;
  readonly role: HTMLElement;
  /** That it was generated. */
  readonly generated: HTMLElement;
}

/** How a photo is laid out while it is edited. */
export function photoFrame(photo: PhotoParts) {
  const { shown, photographer, agency, pattern, alt, role, generated } = photo;
  const caption = element("div", {
    class: "photo-caption",
    role: "textbox",
    "aria-label": say("Caption"),
    "aria-multiline": "false",
    "data-placeholder": say("Caption"),
  });
  const unsigned = element("span", { class: "missing" }, say("No credit"));
  const hint = element("div", { class: "photo-hint", role: "status", contenteditable: "false" });
  const credit = element(
    "div",
    { class: "photo-credit", contenteditable: "false" },
    photographer.input,
    element("span", { "aria-hidden": "true", class: "photo-slash" }, "/"),
    agency.input,
  );
  const below = element(
    "div",
    { class: "photo-alt", contenteditable: "false" },
    ...alt.parts,
    ...pattern.parts,
    role,
    element("span", { class: "photo-missing" }, generated, unsigned, alt.state),
  );
  // No figure: with a caption in it, its role is fixed and it could not be a group.
  const dom = element(
    "div",
    { "data-node": "photo", role: "group", "aria-label": say("Photo") },
    ...shown,
    element("div", { class: "photo-below" }, caption, credit, below, hint),
  );
  return {
    dom,
    caption,
    mark: (isUnsigned: boolean) => {
      unsigned.hidden = !isUnsigned;
    },
    /** Says something of the photo as a whole; null says nothing. */
    hint: (words: string | null) => {
      if (hint.textContent !== (words ?? "")) hint.textContent = words;
    },
  };
}
