import { attributeOf, childOf, type XmlElement } from "../xml/element.ts";

/** How a run of text looks, as far as it is set; null leaves it to what stands above. */
export interface Look {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strike: boolean | null;
  readonly script: "superscript" | "subscript" | "baseline" | null;
  readonly hidden: boolean | null;
  readonly underline: boolean | null;
  readonly capitals: boolean | null;
  readonly colour: string | null;
  readonly highlight: string | null;
  readonly font: string | null;
  readonly size: string | null;
}

export const PLAIN: Look = {
  bold: null,
  italic: null,
  strike: null,
  script: null,
  hidden: null,
  underline: null,
  capitals: null,
  colour: null,
  highlight: null,
  font: null,
  size: null,
};

export function lookOf(properties: XmlElement | null): Look {
  if (properties === null) return PLAIN;
  const value = (name: string) => settingOf(childOf(properties, name));
  return {
    bold: either(toggle(properties, "w:b"), toggle(properties, "w:bCs"), properties),
    italic: either(toggle(properties, "w:i"), toggle(properties, "w:iCs"), properties),
    strike: toggle(properties, "w:strike") ?? toggle(properties, "w:dstrike"),
    script: scriptOf(value("w:vertAlign")),
    hidden: toggle(properties, "w:vanish"),
    underline: present(value("w:u"), "none"),
    capitals: toggle(properties, "w:caps") ?? toggle(properties, "w:smallCaps"),
    colour: value("w:color"),
    highlight: value("w:highlight") ?? shadeOf(properties),
    font: attributeOf(childOf(properties, "w:rFonts"), "w:ascii"),
    size: value("w:sz"),
  };
}

/** What is set in the later one, else in the earlier. */
export function over(under: Look, above: Look): Look {
  const set = Object.entries(above).filter(([, value]) => value !== null);
  return set.length === 0 ? under : { ...under, ...Object.fromEntries(set) };
}

/** A look as the names of HTML's elements. */
export function marksOf({ bold, italic, strike, script }: Look): string[] {
  const marks = [bold === true && "strong", italic === true && "em", strike === true && "s"];
  const raised = script === "superscript" ? "sup" : script === "subscript" && "sub";
  return [...marks, raised].filter((mark) => mark !== false);
}

export function settingOf(element: XmlElement | null): string | null {
  return attributeOf(element, "w:val");
}

/** Word keeps a second setting for scripts that run right to left, which alone counts there. */
function either(latin: boolean | null, complex: boolean | null, { children }: XmlElement) {
  const isRightToLeft = children.some((one) => typeof one !== "string" && one.name === "w:rtl");
  return isRightToLeft ? (complex ?? latin) : latin;
}

/** An element that switches on by being there, and off by its value. */
export function toggle(properties: XmlElement | null, name: string): boolean | null {
  const element = childOf(properties, name);
  return element === null ? null : !/^(?:0|false|off|none)$/.test(settingOf(element) ?? "1");
}

function present(value: string | null, none: string): boolean | null {
  return value === null ? null : value !== none;
}

function scriptOf(value: string | null): Look["script"] {
  return value === "superscript" || value === "subscript" || value === "baseline" ? value : null;
}

function shadeOf(properties: XmlElement): string | null {
  const fill = attributeOf(childOf(properties, "w:shd"), "w:fill");
  return fill === null || /^(?:auto|ffffff)$/i.test(fill) ? null : fill;
}
