import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import sharp, { type Sharp } from "sharp";
import { expect, test } from "vitest";
import { newFolder } from "../../store/testing/new-folder.ts";
import { deskIn } from "../testing/desk-for-tests.ts";
import { coloured, drawing, fileOf, HEIC, moving, noisy, quartered } from "../testing/pictures.ts";

async function openDesk() {
  const folder = newFolder();
  const { client, photoFile } = await deskIn(folder);
  const files = () => readdirSync(join(folder, "photos"));
  const add = (bytes: Uint8Array | string, name: string) =>
    client.photos.add({ file: fileOf(bytes, name) });
  return { add, photoFile, files };
}

test("every kind is taken as it comes: CMYK, 16 bits, TIFF, moving, turned", async () => {
  const { add } = await openDesk();
  const blue = { r: 0, g: 90, b: 200 };
  const tiff = await noisy(64, 32).tiff().toBuffer();
  expect(await add(tiff, "scan.tif")).toMatchObject({ mediaType: "image/tiff", width: 64 });
  const inked = await add(await coloured(blue, "cmyk"), "press.jpg");
  expect(inked).toMatchObject({ mediaType: "image/jpeg", width: 32 });
  expect(await add(await coloured(blue, "sixteen bits"), "deep.png")).toMatchObject({ width: 32 });
  expect(await add(await moving(), "waves.gif")).toMatchObject({ width: 20, height: 10 });
  for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const stands = orientation > 4;
    const asset = await add(await quartered(orientation), `${orientation}.png`);
    expect(asset).toMatchObject(stands ? { width: 40, height: 80 } : { width: 80, height: 40 });
  }
});

test("a drawing is kept as the picture of it: no script, no other file, no network", async () => {
  const { add, files, photoFile } = await openDesk();
  const secret = '<image xlink:href="file:///etc/hosts" width="20" height="20"/>';
  const web = '<image xlink:href="http://127.0.0.1:9/x.png" width="20" height="20"/>';
  const head = '<?xml version="1.0"?>\n<!-- Made by hand -->\n';
  const svg = drawing(`<script>alert(1)</script>${secret}${web}`, head);
  const asset = await add(svg, "chart.svg");
  expect(asset).toMatchObject({ name: "chart.svg", mediaType: "image/png", width: 2400 });
  expect(files()).toEqual([`${asset.hash}.png`]);
  const shown = await photoFile(asset.hash, "full");
  const { dominant } = await sharp(readFileSync(shown?.path ?? "")).stats();
  expect(dominant).toMatchObject({ r: 8, b: 248 });
});

const laughs = `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">${[..."bcdefghij"]
  .map((name, at) => `<!ENTITY ${name} "${`&${"abcdefghi"[at]};`.repeat(10)}">`)
  .join("")}]>`;

const REFUSED: readonly (readonly [name: string, content: Made | Buffer | string, said: RegExp])[] =
  [
    ["phone.heic", HEIC, /HEIC.*export it as JPEG/],
    ["DSC_1.NEF", noisy(16, 16).tiff(), /raw file.*Export it as JPEG/],
    ["cut.jpg", cut(noisy(900, 600).jpeg()), /cut off.*Copy the file once more/],
    ["cut.png", cut(noisy(900, 600).png()), /cut off/],
    ["cut.webp", cut(noisy(900, 600).webp()), /no picture that Stet can show|cut off/],
    ["cut.tif", cut(noisy(900, 600).tiff()), /no picture that Stet can show|cut off/],
    ["lying.png", liesAbout(noisy(90, 60).png()), /no picture that Stet can show|cut off/],
    ["torn.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9'><rect", /drawing.*PNG/],
    ["laughs.svg", `${laughs}${drawing("<text>&j;</text>")}`, /drawing|no picture/],
    ["heavy.svg", drawing(" ".repeat(5 * 1024 * 1024)), /drawing.*5 MB/],
  ];

test("what cannot be taken is refused in a sentence, and nothing is left", async () => {
  const { add, files } = await openDesk();
  for (const [name, content, said] of REFUSED) {
    const isPlain = typeof content === "string" || Buffer.isBuffer(content);
    const bytes = isPlain ? content : await bytesOf(content);
    const refused = { code: "NOT_A_PICTURE", message: expect.stringMatching(said) };
    await expect(add(bytes, name), name).rejects.toMatchObject(refused);
    expect(files(), name).toEqual([]);
  }
});

type Made = Sharp | Promise<Buffer>;

async function bytesOf(made: Made): Promise<Buffer> {
  return "toBuffer" in made ? await made.toBuffer() : await made;
}

async function cut(made: Made): Promise<Buffer> {
  const whole = await bytesOf(made);
  return whole.subarray(0, whole.length >> 1);
}

/** A PNG whose bytes are turned behind its head. */
async function liesAbout(made: Made): Promise<Buffer> {
  const whole = await bytesOf(made);
  return Buffer.concat([whole.subarray(0, 60), Buffer.alloc(whole.length - 60, 0x41)]);
}
