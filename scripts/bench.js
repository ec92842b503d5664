// `npm run bench`: key to paint in Stet against a bare editor, in the same run.
// `npm run bench -- compare [WORDS]`: two states of an article compared, changed a little and rewritten.
// `npm run bench -- disk TRACE [VERSIONS]`: bytes on the disk for each character of a recorded writing.
// `npm run bench -- exports [WORDS]`: what each format that is a text takes, beside pandoc.
// `npm run bench -- house-style [WORDS] [RULES]`: 500 rules on 10,000 words, the first pass and a key.
// `npm run bench -- imports FOLDER [KIND]`: imports of labelled files, e.g. a folder of pages with their stories.
// `npm run bench -- marks [RULES] [WORDS]`: a key while 500 rules mark the words of an article, beside the same unmarked.
// `npm run bench -- photos FOLDER`: what is read of the metadata of pictures, beside what exiftool finds.
// `npm run bench -- pictures [COUNT]`: pictures of 24 megapixels come in while somebody writes.
// `npm run bench -- precision FOLDER [LANGUAGE]`: what checks of words say of saved pages, by rule, for a person to judge.
// `npm run bench -- sealed [DRAFTS] [ROUNDS] [FOLDER]`: what a save and a search cost on a sealed desk, beside the same desk plain.
// `npm run bench -- start [ROUNDS] [BUILD…]`: from the start of the host to a caret in the last draft; several builds take turns.
// `npm run bench -- suggestions [COUNT]`: a key among 1,000 suggestions, while editing and while suggesting, beside one among none.
// `npm run bench -- list [DRAFTS] [VERSIONS] [FOLDER]`: list, search, filters, backlinks and find over 10,000 drafts, laid in FOLDER once.
// `npm run bench -- loop [DRAFTS] [FOLDER] [ROUNDS] [BUILD]`: how long the host's loop stands still while everything runs at once.
// `npm run bench -- open [EDITS] [TRACE]`: drafts with 100,000 edits of history opened, beside Yjs alone, and a key appended to their journal.
// `npm run bench -- pandoc [ROUNDS]`: HTML and Markdown written and a Word file with 20 photos read, in turns with pandoc.
// `npm run bench -- comments [COUNT]`: key to paint in an article with 1,000 comments, beside one without.
// `npm run bench -- history [CHANGES]`: time travel over 100,000 changes, opened and stepped through.
// `npm run bench -- versions [DRAFTS] [VERSIONS] [SOME]`: a million versions listed, thinned, checked and copied.
// `npm run bench -- year [SHARE] [WORDS]`: what a desk of ten grows by in a year, thinned and folded.
import { ensureBuilt } from "./setup/build.js";
import { ensureInstalled } from "./setup/install.js";
import { main } from "./setup/project.js";
import { runNode } from "./setup/run.js";
import { ensureTestBrowser } from "./setup/test-browser.js";

await main(async () => {
  await ensureInstalled();
  const browser = await ensureTestBrowser();
  await ensureBuilt();
  const env = browser === null ? {} : { CHROMIUM_PATH: browser };
  const [name = "keys", ...options] = process.argv.slice(2);
  return runNode(`e2e/bench/${name}.ts`, options, { env });
});
