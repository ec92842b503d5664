import { attributeOf, childOf, childrenOf, type XmlElement } from "../xml/element.ts";
import { type Look, lookOf, over, PLAIN, settingOf } from "./look.ts";
import { type Role, roleNamed } from "./style-roles.ts";

/** A style with what it takes over from those it is based on. */
export interface Style {
  readonly role: Role | null;
  readonly look: Look;
  /** `w:numPr` of the nearest style that has one. */
  readonly numbering: XmlElement | null;
}

export interface Styles {
  readonly of: (id: string | null) => Style;
  /** What a paragraph is that names no style. */
  readonly paragraph: string | null;
}

const NO_STYLE: Style = { role: null, look: PLAIN, numbering: null };

/** Longer chains are made to run in rings. */
const LONGEST_CHAIN = 32;

export function readStyles(root: XmlElement | null): Styles {
  const all = childrenOf(root, "w:style");
  const byId = new Map(all.map((style) => [attributeOf(style, "w:styleId"), style]));
  const usual = all.find(
    (style) =>
      attributeOf(style, "w:type") === "paragraph" &&
      /^(?:1|true)$/.test(attributeOf(style, "w:default") ?? ""),
  );
  const known = new Map<string | null, Style>([[null, NO_STYLE]]);
  const read = (id: string | null, depth: number): Style => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const element = byId.get(id);
    // A file that names a style and lacks it means the one that is known by that id.
    if (element === undefined) return { ...NO_STYLE, role: roleNamed(spaced(id ?? "")) };
    const base = settingOf(childOf(element, "w:basedOn"));
    const under = base === null || depth > LONGEST_CHAIN ? NO_STYLE : read(base, depth + 1);
    const style = styleOver(under, element);
    known.set(id, style);
    return style;
  };
  return { of: (id) => read(id, 0), paragraph: attributeOf(usual ?? null, "w:styleId") };
}

function styleOver(under: Style, element: XmlElement): Style {
  const properties = childOf(element, "w:pPr");
  const name = settingOf(childOf(element, "w:name")) ?? "";
  return {
    role: roleNamed(name) ?? outlined(properties) ?? under.role,
    look: over(under.look, lookOf(childOf(element, "w:rPr"))),
    numbering: childOf(properties, "w:numPr") ?? under.numbering,
  };
}

/** "Heading1" as the style is named: "Heading 1". */
function spaced(id: string): string {
  return id.replace(/(?<=\p{Ll})(?=[\p{Lu}\d])/gu, " ");
}

const BODY_TEXT = 9;

/** A paragraph with a place in the outline is a heading, whatever its style is called. */
export function outlined(properties: XmlElement | null): Role | null {
  const level = settingOf(childOf(properties, "w:outlineLvl"));
  const number = level === null ? BODY_TEXT : Number(level);
  return Number.isInteger(number) && number >= 0 && number < BODY_TEXT
    ? { heading: number + 1 }
    : null;
}
