import { globSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { superLinear } from "./regexes.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** Where what is brought in is read, and what stands in an article is taken apart. */
const FOLDERS = ["shared/text", "shared/imports", "shared/compare", "shared/exports"];

/**
 * In proportion for what can be brought in: these are asked of lines that are cut to a length before.
 * - where a caption's credit may begin: `LONGEST_CAPTION` of `splitSignedCaption`
 * - a title before "Read more here": `LONGEST` of `parseRelatedLine`
 */
const BOUNDED = ["/\\s[|–—-]\\s|(?<=", "/^(?<title>.+?)(?<end>"];
const isBounded = ({ literal }) => BOUNDED.some((known) => literal.startsWith(known));

/** Every regular expression that these files put together out of parts while they load. */
async function madeWhileLoading() {
  const made = new Map();
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args) {
      const regex = new target(...args);
      const file = FOLDERS.find((folder) => new Error().stack?.includes(`/${folder}/`));
      if (file !== undefined) made.set(String(regex), { file, literal: String(regex), regex });
      return regex;
    },
  });
  try {
    for (const file of globSync(`{${FOLDERS.join(",")}}/**/*.ts`, { cwd: ROOT })) {
      if (/\.test\.ts$|\/testing\//.test(file)) continue;
      if (!/^[^\s].*\bnew RegExp\(|^\s+new RegExp\(/m.test(readFileSync(`${ROOT}/${file}`, "utf8")))
        continue;
      await import(pathToFileURL(`${ROOT}/${file}`).href);
    }
  } finally {
    globalThis.RegExp = Native;
  }
  return [...made.values()];
}

it("no regular expression that is put together takes more than its share of time", {
  timeout: 60_000,
}, async () => {
  const made = await madeWhileLoading();
  expect(made.length).toBeGreaterThan(30);
  const unbounded = made.filter((one) => !isBounded(one));
  expect(made.length - unbounded.length).toBe(BOUNDED.length);
  const slow = unbounded.flatMap(({ regex: { source, flags }, ...one }) => {
    const asked = { ...one, regex: new RegExp(source, flags.replace("y", "")) };
    // Twice, since something else may have had the machine meanwhile.
    const found = superLinear(asked) && superLinear(asked);
    return found === null ? [] : [`${one.file} ${one.literal} over ${JSON.stringify(found)}`];
  });
  expect(slow).toEqual([]);
});
