import { ExternalHyperlink, type IRunOptions, type ParagraphChild, Tab } from "docx";
import type { MarkJson, NodeJson } from "../../article/article.ts";
import { stylesIn } from "../../article/review/resolve-line.ts";
import { isTextSuggestion } from "../../article/review/suggested.ts";
import type { MarkName } from "../../article/schema.ts";
import { validAddress } from "../html/valid-address.ts";
import { guarded } from "./guarded.ts";
import { changeBy } from "./review/reviewing.ts";
import { changesOn, changesWithin, signed, trackedRuns } from "./review/tracked.ts";
import type { TextSetting } from "./setting.ts";
import { type Stretch, stretches } from "./stretches.ts";

type Look = Omit<IRunOptions, "children" | "text" | "break">;

const LOOKS: Readonly<Record<MarkName, Look>> = {
  link: { style: "Hyperlink" },
  bold: { bold: true },
  italic: { italics: true },
  strike: { strike: true },
  // Word knows one of the two: where a merge gave both, the later one.
  superscript: { superScript: true, subScript: false },
  subscript: { superScript: false, subScript: true },
  tk: { highlight: "yellow" },
};

/** Text and hard breaks as runs, those of one link together in it. */
export function phrasing(nodes: readonly NodeJson[], setting: TextSetting): ParagraphChild[] {
  const written: ParagraphChild[] = [];
  let at = 0;
  while (at < nodes.length) {
    const href = hrefOf(nodes[at]);
    let end = at + 1;
    while (end < nodes.length && hrefOf(nodes[end]) === href) end += 1;
    const runs = nodes.slice(at, end).flatMap((node) => runsOf(node, setting));
    written.push(...(href === null ? runs : [link(href, runs)]));
    at = end;
  }
  return written;
}

/** A field's words, each of its lines on a line of its own. */
export function words(text: string, setting: TextSetting, look: Look = {}): ParagraphChild[] {
  const runs = text
    .split("\n")
    .flatMap((line, at) => [
      ...(at === 0 ? [] : [{ ...look, break: 1 }]),
      ...textRuns(line, look, setting),
    ]);
  return trackedRuns(runs, changesWithin(setting.reviewing), setting.reviewing);
}

/** Words that lead somewhere. */
export function linkedWords(text: string, href: string, setting: TextSetting): ExternalHyperlink {
  return link(href, words(text, setting, LOOKS.link));
}

function link(href: string, children: ParagraphChild[]): ExternalHyperlink {
  return new ExternalHyperlink({ link: validAddress(href), children });
}

function hrefOf(node: NodeJson | undefined): string | null {
  const mark = node?.marks?.find(({ type }) => type === "link");
  return mark === undefined ? null : String(mark.attrs?.href);
}

function runsOf(node: NodeJson, setting: TextSetting): ParagraphChild[] {
  const { type, text } = node;
  const { reviewing } = setting;
  const changes = reviewing === null ? {} : changesOn(node);
  const look = lookIn(styles(node), changes, setting);
  if (text !== undefined) {
    return signed(node, trackedRuns(textRuns(text, look, setting), changes, reviewing), reviewing);
  }
  if (type !== "hardBreak") throw new RangeError(`A line of Word holds no ${type}.`);
  return trackedRuns([{ ...look, break: 1 }], changesWithin(reviewing), reviewing);
}

/** Without what is of the review. */
const styles = ({ marks = [] }: NodeJson) =>
  marks.filter(({ type }) => type !== "comment" && !isTextSuggestion(type));

function lookIn(
  marks: readonly MarkJson[],
  { formatting }: ReturnType<typeof changesOn>,
  { reviewing }: TextSetting,
): Look {
  const look: Look = Object.assign({}, ...marks.map((mark) => lookOf(mark.type)));
  if (formatting === undefined || reviewing === null) return look;
  const was = lookIn(stylesIn(formatting.was), {}, { reviewing } as TextSetting);
  return { ...look, revision: { ...was, ...changeBy(reviewing, formatting) } };
}

function lookOf(mark: string): Look {
  const look = LOOKS[mark as MarkName];
  if (look === undefined) throw new RangeError(`Word has no look for the mark ${mark}.`);
  return look;
}

function textRuns(text: string, look: Look, { direction }: TextSetting): IRunOptions[] {
  return stretches(text, direction).flatMap((stretch) => stretchRuns(stretch, look));
}

function stretchRuns({ text, direction }: Stretch, look: Look): IRunOptions[] {
  const led: Look = direction === "rtl" ? { ...look, rightToLeft: true } : look;
  return text.split("\t").flatMap((piece, at) => [
    ...(at === 0 ? [] : [{ ...led, children: [new Tab()] }]),
    // As `children` the words "SECTION" and "CURRENT" would become the numbers of pages.
    ...(piece === "" ? [] : [{ ...led, text: guarded(piece) }]),
  ]);
}
