import { parseSync } from "vite";

/** Texts that take a text as their first argument and are looked up in the catalogue. */
const SAYING = new Set(["say", "sayRich"]);
/** What of an element nobody reads or hears. */
const UNSEEN_ATTRIBUTES =
  /^(?:className|id|key|type|role|name|rel|target|lang|dir|href|src|slot|size|method|autoComplete|inputMode|viewBox|d|fill|stroke|points|transform|htmlFor|variant|tone|kind|value|accept|sandbox|data-.*)$/;
const UNSEEN_KEYS =
  /^(?:className|class|id|key|keys|shortcut|code|type|kind|role|name|menu|event|group|tag|pattern|href|src|d|path|locale|family|fontFamily|accept|style|cause|selector|content|inline|parseHTML|font)$/;
const UNSEEN_MADE = /^(?:Error|RangeError|TypeError|RegExp|Worker|URL|CustomEvent|Event)$/;
/** Calls whose first text is for the browser or the programmer. */
const UNSEEN_CALLS =
  /^(?:querySelector(?:All)?|closest|matches|getElementById|setAttribute|getAttribute|toggleAttribute|removeAttribute|hasAttribute|addEventListener|removeEventListener|createElement|createElementNS|element|startsWith|endsWith|includes|split|classNames|has|get|set|delete|require|getPropertyValue|setProperty|matchMedia|toLocaleString|getItem|setItem|getData|setData|toggle|add|remove|replace|replaceAll|describe|it|expect)$/;
const KEY_NAMES =
  /^(?:Enter|Escape|Backspace|Tab|Delete|Insert|Home|End|Page(?:Up|Down)|Arrow\w+|Space|Shift|Alt|Mod|Ctrl|Control|Meta|F\d+|Stet|HTML|Markdown|Word|PDF|ninjs)$|^(?:Mod|Shift|Alt|Ctrl|Cmd)[+-]/;

/** Whether somebody would read it as words: a sentence, or a word that begins with a capital. */
function isWords(text) {
  const words = text.trim();
  if (KEY_NAMES.test(words) || !/\p{L}{2}/u.test(words)) return false;
  if (
    /^\(|^\w+\(|^[\w.-]+\/[\w.+*-]+$|^https?:|^\.{0,2}\/|^[.#[:@]|^--|[{}]|^[\w-]+:\s*[\w-]+$/.test(
      words,
    )
  )
    return false;
  if (/\s/.test(words)) return /\p{L}[,.…:;!?”’)]*\s+\S/u.test(words) && !isClassList(words);
  return /^\p{Lu}\p{Ll}/u.test(words) && !/\p{Ll}\p{Lu}/u.test(words);
}

function isClassList(text) {
  return text.split(/\s+/).every((word) => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(word));
}

/**
 * The texts of a source file: those that are said (`say("…", { count })`), with the names of their
 * values, and those that stand there as they are, though somebody reads them.
 */
export function readTexts(file, source) {
  // Others call something of theirs so, too.
  const says = /\/(?:say|say-rich)\.tsx?"/.test(source);
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  const said = [];
  const loose = [];
  for (const { node, above } of seenNodes(program, [])) {
    const text = textOf(node);
    if (says && isSaying(node)) said.push(...sayingOf(node));
    else if (text !== null && isWords(text)) loose.push({ node, text, above });
  }
  return { said, loose };
}

/** All that may hold words, but for the texts that are said: those are no loose ones. */
function* seenNodes(node, above) {
  if (isUnseen(node, above.at(-1))) return;
  yield { node, above };
  const below = isSaying(node) ? node.arguments.slice(1) : Object.entries(node).flatMap(belowOf);
  for (const one of below) yield* seenNodes(one, [...above, node]);
  // A key is no text, unless it is worked out.
  function belowOf([key, value]) {
    return key === "key" && !node.computed ? [] : [value].flat().filter(isNode);
  }
}

function isNode(value) {
  return typeof value?.type === "string";
}

function isSaying(node) {
  return node.type === "CallExpression" && SAYING.has(node.callee.name);
}

function nameOf(callee) {
  return callee.name ?? callee.property?.name ?? "";
}

function sayingOf(node) {
  const [text, values] = node.arguments;
  // Values that are gathered elsewhere are the compiler's to know.
  const isWrittenOut = values === undefined || values.properties?.every(({ key }) => key);
  const names = isWrittenOut ? (values?.properties ?? []).map(({ key }) => key.name) : null;
  return textsIn(text).map((told) => ({ text: told, names }));
}

/** A text may be chosen where it is said: `say(isOpen ? "Close" : "Open")`. */
function textsIn(node) {
  if (node.type === "ConditionalExpression")
    return [...textsIn(node.consequent), ...textsIn(node.alternate)];
  return node.type === "Literal" ? [node.value] : [null];
}

function isUnseenEntry({ type, name, key, value }) {
  if (type === "JSXAttribute")
    return !isWorkedOut(value?.expression) && UNSEEN_ATTRIBUTES.test(name.name ?? "");
  return !isWorkedOut(value) && UNSEEN_KEYS.test(key.name ?? key.value ?? "");
}

/** What a call gives for a key that nobody reads may be made of words all the same. */
function isWorkedOut(node) {
  return node?.type === "CallExpression";
}

function textOf(node) {
  if (node.type === "Literal" && typeof node.value === "string") return node.value;
  if (node.type === "JSXText") return node.value.replace(/\s+/g, " ");
  if (node.type === "TemplateLiteral")
    return node.quasis.map(({ value }) => value.cooked).join("0");
  return null;
}

function isUnseen(node, parent) {
  if (
    /^(?:Import|Export(?:All|Named)Declaration$(?=.*source)|TS(?!AsExpression|SatisfiesExpression|NonNull))/.test(
      node.type,
    )
  )
    return true;
  if (node.type === "JSXAttribute" || node.type === "Property") return isUnseenEntry(node);
  if (node.type === "TaggedTemplateExpression") return true;
  if (node.type === "NewExpression" && UNSEEN_MADE.test(nameOf(node.callee))) return true;
  if (parent?.type === "CallExpression" && parent.arguments[0] === node)
    return node.type !== "ObjectExpression" && UNSEEN_CALLS.test(nameOf(parent.callee));
  if (parent?.type === "BinaryExpression" && parent.operator !== "+") return true;
  return parent?.type === "SwitchCase" && parent.test === node;
}
