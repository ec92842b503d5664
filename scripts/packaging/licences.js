import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { STANDARD } from "./standard-licences.js";

const TEXTS = /^(licen[cs]e|copying|notice|unlicense)([-.]|$)/i;

/**
 * What may go into Stet: permissive licences, and the MPL, whose files stay as they are. `OR` leaves
 * the choice, `AND` does not.
 */
const PERMISSIVE = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MPL-1.1",
  "MPL-2.0",
  "OFL-1.1",
  "Python-2.0",
  "Unlicense",
  "Zlib",
]);

/**
 * Under the LGPL stands one library, libvips, which sharp loads from a file of its own beside the
 * app: unmodified and replaceable, as that licence asks.
 */
const SEPARATE = { name: /^@img\/sharp-/, licence: "LGPL-3.0-or-later" };

/** What was compiled into a part, whose own text does not name who else holds rights in it; all MIT. */
const WITHIN = {
  "better-sqlite3-multiple-ciphers": [
    "2006-2026 Ulrich Telle (SQLite3 Multiple Ciphers)",
    "2023-2024 Frank Denis (AEGIS)",
  ],
};

/** Whose manifest says otherwise than the licence that lies beside it, by the title of that text. */
const MISNAMED = {
  "@sesamecare-oss/redlock": { said: "UNLICENSED", title: "The MIT License (MIT)", licence: "MIT" },
};

/** Name, version, licence and its text of each part (see `partsOf`), each version once. */
export function licencesOf(parts) {
  const entries = parts.map((part) => [`${part.name}@${part.version}`, licenceOf(part)]);
  return [...new Map(entries).values()];
}

function licenceOf({ name, version, folder, manifest }) {
  const own = textIn(folder);
  const said = namedIn(manifest);
  const licence = isMisnamed(name, said, own) ? MISNAMED[name].licence : said;
  const text = own ?? STANDARD[licence]?.(holderOf(manifest)) ?? "";
  const within = (WITHIN[name] ?? []).map((holder) => STANDARD.MIT(holder));
  return { name, version, licence, text: [text, ...within].join("\n\n") };
}

function isMisnamed(name, said, text) {
  const known = MISNAMED[name];
  return known !== undefined && known.said === said && text?.startsWith(known.title) === true;
}

/** Old manifests hold an object, or several. */
function namedIn({ license, licenses }) {
  const named = [license ?? licenses ?? []].flat().map((one) => one.type ?? one);
  return named.join(" OR ");
}

/** Where a package has no such file, what its README says of licences. */
function textIn(folder) {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  const texts = files.filter(({ name }) => TEXTS.test(name)).map(({ name }) => read(folder, name));
  if (texts.length > 0) return texts.join("\n\n");
  const readme = files.find(({ name }) => /^readme\.md$/i.test(name));
  const section = readme && /^## Licensing\n(.*)/ms.exec(read(folder, readme.name))?.[1];
  return section?.trim();
}

function read(folder, name) {
  return readFileSync(path.join(folder, name), "utf8").replaceAll("\r\n", "\n").trim();
}

function holderOf({ name, author }) {
  return (typeof author === "string" ? author : author?.name) ?? `the authors of ${name}`;
}

/** A sentence for each part that may not be given on as it stands. */
export function licenceFaults(licences) {
  return licences.flatMap(({ name, version, licence, text }) => {
    const part = `${name} ${version}`;
    if (!isAllowed(name, licence)) return [`${part} stands under “${licence}”.`];
    return text === "" ? [`The text of ${part}'s licence (${licence}) is nowhere.`] : [];
  });
}

function isAllowed(name, licence) {
  const choices = licence.replace(/[()]/g, "").split(" OR ");
  return choices.some((choice) => choice.split(" AND ").every((one) => isOne(name, one)));
}

function isOne(name, licence) {
  return PERMISSIVE.has(licence) || (licence === SEPARATE.licence && SEPARATE.name.test(name));
}
