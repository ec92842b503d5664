import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ExifTool } from "exiftool-vendored";
import { expect } from "vitest";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import type { Ports } from "../../ports/ports.ts";
import { afterwards, newFolder } from "../../store/testing/new-folder.ts";
import type { DeskOwner } from "../desk/open-desk.ts";
import { deskIn } from "./desk-for-tests.ts";
import { deskInUse } from "./desk-in-use.ts";
import { fileOf, jpeg } from "./pictures.ts";

/** A desk whose one draft the test makes, in use or, with other ports, of its own; the rest lies in the bin. */
export async function exportingDesk(
  ports?: Partial<Ports>,
): Promise<Pick<DeskOwner, "client" | "lendPhoto"> & { folder: string }> {
  if (ports === undefined) return await deskInUse();
  const folder = newFolder();
  const { client, lendPhoto } = await deskIn(folder, undefined, ports);
  await client.desk.introduce({ name: "Lea Brandt", initials: "LB" });
  for (const { id } of await client.drafts.list({})) await client.drafts.bin({ id });
  return { client, lendPhoto, folder };
}

/** Imports a Markdown text, with pictures by the path it names them with. */
export async function draftOf(
  client: DeskClient,
  markdown: string,
  pictures: Readonly<Record<string, Uint8Array>> = {},
): Promise<DraftId> {
  const files = Object.entries({ "story.md": markdown, ...pictures }).map(([path, content]) => ({
    path,
    file: fileOf(content, path),
  }));
  const { drafts, failed } = await client.imports.files({ files });
  expect(failed).toEqual([]);
  const [draft] = drafts;
  if (draft === undefined) throw new RangeError("Nothing was imported.");
  return draft.id;
}

/** One program for a test, ended after it. */
export function exiftool(): ExifTool {
  const tool = new ExifTool({ maxProcs: 1 });
  afterwards(() => tool.end());
  return tool;
}

/** A JPEG that names its photographer, and where it was taken in EXIF and twice in XMP. */
export async function placedJpeg(tool: ExifTool): Promise<string> {
  const path = join(newFolder(), "placed.jpg");
  writeFileSync(path, await jpeg());
  const placed = {
    GPSLatitude: 60.1,
    GPSLatitudeRef: "N",
    GPSLongitude: 5.2,
    GPSLongitudeRef: "E",
    "XMP-exif:GPSLatitude": 60.1,
    "XMP-iptcExt:LocationCreatedGPSLatitude": 60.1,
    "XMP-dc:Creator": "Lea Brandt",
    "XMP-photoshop:City": "Norhaven",
  };
  await tool.write(path, placed, { writeArgs: ["-overwrite_original"] });
  expect(await placesIn(tool, path)).not.toEqual([]);
  return path;
}

/** Every tag of a file that names coordinates. */
export async function placesIn(tool: ExifTool, path: string): Promise<string[]> {
  const tags = await tool.readRaw(path, { readArgs: ["-a", "-G1", "-ee"] });
  return Object.keys(tags).filter((tag) => /gps/i.test(tag));
}
