import { say } from "../../words/say.ts";
import { altState } from "../alt-text.ts";
import { type NodeJson, plainText } from "../article.ts";
import {
  blockAttributes,
  type DomElement,
  dataAttributes,
  type NodeElement,
  reading,
  textAttribute,
  wordAttribute,
} from "../element.ts";

export const PHOTO_ROLES = ["lead", "inline", "showcase"] as const;
export type PhotoRole = (typeof PHOTO_ROLES)[number];

/**
 * What a photo block says of its use of an asset. Null means "as the asset says"; a value overrides
 * the asset for this use alone; an `alt` of "" says that the picture is decorative. The caption is
 * the node's content.
 */
export interface PhotoAttributes {
  id: string | null;
  /** SHA-256 of the file, or null where the picture itself is still to come. */
  asset: string | null;
  alt: string | null;
  photographer: string | null;
  agency: string | null;
  /** How the credit is written, e.g. `Photo by {photographer}/{agency}`. */
  creditPattern: string | null;
  role: PhotoRole | null;
}

export const photo: NodeElement = {
  name: "photo",
  aside: true,
  spec: {
    group: "block",
    content: "inline*",
    isolating: true,
    draggable: true,
    attrs: {
      ...blockAttributes,
      asset: textAttribute,
      alt: textAttribute,
      photographer: textAttribute,
      agency: textAttribute,
      creditPattern: textAttribute,
      role: wordAttribute(PHOTO_ROLES, null),
    },
    parseDOM: [
      {
        tag: "figure[data-node=photo]",
        contentElement: "figcaption",
        getAttrs: reading(({ dataset }) => readPhoto(dataset)),
      },
    ],
    toDOM: (node) => ["figure", writePhoto(node.attrs as PhotoAttributes), ["figcaption", 0]],
  },
  checks: [
    {
      rule: "photoWithoutPicture",
      severity: "WARN",
      fault: (photo) =>
        photo.attrs?.asset ? null : say("{photo} has no picture yet.", { photo: photoName(photo) }),
      fix: say("Take its picture in, or take the photo out."),
    },
    {
      rule: "photoWithoutCaption",
      severity: "WARN",
      fault: ({ content = [] }) =>
        plainText(content).trim() === "" ? say("A photo has no caption.") : null,
      fix: say("Write below it what it shows, where and when."),
    },
    {
      rule: "photoWithoutCredit",
      severity: "WARN",
      fault: (photo) =>
        photo.attrs?.photographer || photo.attrs?.agency
          ? null
          : say("{photo} has no credit.", { photo: photoName(photo) }),
      fix: say("Name its photographer or agency."),
    },
    {
      rule: "photoWithoutAlt",
      severity: "WARN",
      fault: (photo) =>
        altState(photo.attrs?.alt as string | null) === "missing"
          ? say("{photo} has no alt text.", { photo: photoName(photo) })
          : null,
      fix: say("Say what it shows for those who cannot see it, or call it decorative."),
    },
  ],
};

const SHA256 = /^[0-9a-f]{64}$/;

function readPhoto(data: DomElement["dataset"]): Partial<PhotoAttributes> {
  const role = PHOTO_ROLES.find((known) => known === data.role) ?? null;
  return {
    asset: data.asset !== undefined && SHA256.test(data.asset) ? data.asset : null,
    alt: data.alt ?? null,
    photographer: data.photographer ?? null,
    agency: data.agency ?? null,
    creditPattern: data.creditPattern ?? null,
    role,
  };
}

function writePhoto(attrs: PhotoAttributes): Record<string, string> {
  const { asset, alt, photographer, agency, creditPattern, role } = attrs;
  return dataAttributes("photo", { asset, alt, photographer, agency, creditPattern, role });
}

const SHORT = 40;

/** How a message names a photo: by the beginning of its caption. */
export function photoName({ content = [] }: NodeJson): string {
  const caption = plainText(content).trim();
  if (caption === "") return say("A photo without a caption");
  if (caption.length <= SHORT) return say("The photo “{caption}”", { caption });
  return say("The photo “{caption}”", {
    caption: `${caption.slice(0, SHORT).replace(/(?<!\s)\s*(?<!\S)\S*$/u, "")}…`,
  });
}
