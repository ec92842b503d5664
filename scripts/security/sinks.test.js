import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Where text becomes markup, a script or a worker: what Trusted Types guard, and the older ways beside. */
const SINKS =
  /\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe|document\.write|\bsrc[Dd]oc\s*=(?!=)|new (?:Shared)?Worker\(|importScripts|\beval\(|new Function\(|parseFromString|execCommand\(\s*["']insertHTML/;

/**
 * - `pattern-thread.ts` starts a script of the page's own, by a policy that lets none but that one pass.
 */
const GUARDED = ["renderer/features/find/pattern-thread.ts"];

const isSource = (file) => !/\.test\.tsx?$|\/testing\//.test(file);

it("knows a sink", () => {
  for (const bad of ['node.innerHTML = "x"', "<iframe srcDoc={page} />", "new Worker(url)"]) {
    expect(bad).toMatch(SINKS);
  }
  expect('setData("text/html", dom.innerHTML)').not.toMatch(SINKS);
});

it("no part of the page makes markup or script out of text", () => {
  const files = ["renderer", "shared"].flatMap((folder) =>
    globSync(`${folder}/**/*.{ts,tsx}`, { cwd: ROOT }).filter(isSource),
  );
  expect(files.length).toBeGreaterThan(500);
  const holding = files.filter((file) => SINKS.test(readFileSync(`${ROOT}/${file}`, "utf8")));
  expect(holding).toEqual(GUARDED);
});
