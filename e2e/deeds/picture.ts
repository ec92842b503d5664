import { writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";

/** What a news picture says of itself in XMP. */
export interface PictureMetadata {
  creator?: string;
  credit?: string;
  description?: string;
  /** Digital source type, the last part of IPTC's term. */
  sourceType?: string;
  /** Who made it as EXIF has it. */
  artist?: string;
  /** Whose it is, as EXIF and as XMP has it. */
  copyright?: readonly [exif: string, xmp: string];
}

/** Writes a real JPEG into `folder`, with XMP as an agency sends it and a GPS position in EXIF. */
export async function takePicture(
  folder: string,
  name: string,
  metadata: PictureMetadata = {},
): Promise<string> {
  const file = path.join(folder, name);
  const pixels = sharp({
    create: { width: 640, height: 400, channels: 3, background: { r: 90, g: 120, b: 150 } },
  });
  const bytes = await pixels
    .jpeg()
    .withExif({
      IFD0: {
        ...(metadata.artist === undefined ? {} : { Artist: metadata.artist }),
        ...(metadata.copyright === undefined ? {} : { Copyright: metadata.copyright[0] }),
      },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "59/1 20/1 0/1",
        GPSLongitudeRef: "E",
        GPSLongitude: "18/1 3/1 0/1",
      },
    })
    .withXmp(xmp(metadata))
    .toBuffer();
  await writeFile(file, bytes);
  return file;
}

function xmp(metadata: PictureMetadata): string {
  const { creator = "", credit = "", description = "", sourceType, copyright } = metadata;
  const rights =
    copyright === undefined
      ? ""
      : `<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${copyright[1]}</rdf:li></rdf:Alt></dc:rights>`;
  const source =
    sourceType === undefined
      ? ""
      : `<Iptc4xmpExt:DigitalSourceType xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">http://cv.iptc.org/newscodes/digitalsourcetype/${sourceType}</Iptc4xmpExt:DigitalSourceType>`;
  return `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="${credit}">
<dc:creator><rdf:Seq><rdf:li>${creator}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${description}</rdf:li></rdf:Alt></dc:description>${rights}${source}
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}
