import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { importReads } from "../../electron/backend/imports/reads.ts";
import { RENDERERS } from "../../shared/exports/render.ts";
import { PLAIN_STYLE } from "../../shared/exports/style.ts";
import { importMarkdown } from "../../shared/imports/markdown/markdown.ts";
import { setting } from "../../shared/testing/story.ts";
import { machine } from "./bench-desk.ts";
import { quantile } from "./key-to-paint.ts";
import { madeUpName, madeUpParagraphs } from "./made-up-text.ts";

/**
 * Stet and pandoc in turns on the same files: HTML and Markdown written of 7,000 words, and a Word file
 * with 20 photos (made by pandoc) read with all of its pictures. pandoc starts anew each time, as its user
 * has it do; what it takes for nothing at all stands beside it.
 */
const WORDS = 7000;
const PHOTOS = 20;
const ROUNDS = Number(process.argv[2] ?? 20);

const folder = mkdtempSync(path.join(tmpdir(), "stet-pandoc-"));
try {
  process.stdout.write(`${JSON.stringify(await report(), null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function report() {
  await makePhotos();
  const story = path.join(folder, "story.md");
  const word = path.join(folder, "story.docx");
  writeFileSync(story, markdown());
  pandoc("-f", "gfm", story, "-o", word);
  const { article } = importMarkdown(readFileSync(story, "utf8"));
  const full = { ...setting, ...PLAIN_STYLE };
  const media = path.join(folder, "media");
  const works: Readonly<Record<string, () => unknown>> = {
    "html, Stet": () => RENDERERS.html(article, full),
    "html, pandoc": () =>
      pandoc("-f", "gfm", "-s", "-t", "html", "--metadata", "title=Bench", story),
    "markdown, Stet": () => RENDERERS.markdown(article, full),
    "markdown, pandoc": () => pandoc("-f", "gfm", "-t", "gfm", story),
    "Word with photos, Stet": () => readWord(word),
    "Word with photos, pandoc": () => pandoc("-t", "html", `--extract-media=${media}`, word),
    "nothing, pandoc": () => pandoc("-f", "gfm", "-t", "html", path.join(folder, "empty.md")),
  };
  writeFileSync(path.join(folder, "empty.md"), "");
  return { machine: machine(), words: WORDS, photos: PHOTOS, times: await inTurns(works) };
}

/** The first round is told apart: in it Stet's program warms up. */
async function inTurns(works: Readonly<Record<string, () => unknown>>) {
  const times = new Map<string, number[]>();
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, work] of Object.entries(works)) {
      const start = performance.now();
      await work();
      times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
    }
  }
  return Object.fromEntries(
    Array.from(times, ([name, [firstMs = 0, ...rest]]) => [
      name,
      { firstMs, p50Ms: quantile(rest, 0.5), p95Ms: quantile(rest, 0.95) },
    ]),
  );
}

/** What the reading thread does of an import: the text, and then each picture as bytes. */
async function readWord(from: string): Promise<number> {
  const [name, bytes] = [path.basename(from), readFileSync(from)];
  const file = new File([bytes], name);
  const { photos } = await importReads["imports.parse"]({ name, file, format: "docx" });
  for (const { path: part } of photos) await importReads["imports.picture"]({ name, file, part });
  if (photos.length !== PHOTOS) throw new RangeError(`${photos.length} photos were found.`);
  return photos.length;
}

function pandoc(...args: string[]): Buffer {
  return execFileSync("pandoc", args, { cwd: folder, maxBuffer: 64 * 1024 * 1024 });
}

function markdown(): string {
  const paragraphs = madeUpParagraphs(WORDS);
  const every = Math.floor(paragraphs.length / PHOTOS);
  const blocks = paragraphs.flatMap((text, at) => {
    const [first = "", ...rest] = text.split(" ");
    const line = `**${first}** [${madeUpName(at)}](https://norhaven.example/${at}) ${rest.join(" ")}`;
    const photo = Math.floor(at / every);
    const isPhoto = at % every === 0 && photo < PHOTOS;
    return isPhoto ? [line, `![${madeUpName(at)} at the quay](photo-${photo}.jpg)`] : [line];
  });
  return `# ${madeUpName(WORDS)} opens its quay\n\n${blocks.join("\n\n")}\n`;
}

async function makePhotos(): Promise<void> {
  for (let at = 0; at < PHOTOS; at += 1) {
    const noise = { type: "gaussian" as const, mean: 90 + 5 * at, sigma: 18 };
    await sharp({ create: { width: 1600, height: 1067, channels: 3, background: "#888", noise } })
      .jpeg({ quality: 82 })
      .toFile(path.join(folder, `photo-${at}.jpg`));
  }
}
