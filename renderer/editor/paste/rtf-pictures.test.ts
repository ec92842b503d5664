import { describe, expect, it } from "vitest";
import { pictureFiles } from "./picture-files.ts";
import { rtfPictures } from "./rtf-pictures.ts";

/** A picture as Word writes it: as itself, then again for older readers. */
const picture = (word: string, hex: string) =>
  `{\\*\\shppict{\\pict{\\*\\picprop\\shplid1025{\\sp{\\sn shapeType}{\\sv 75}}}\\picscalex100\\picw1693\\${word}\\bliptag-12{\\*\\blipuid 0a0b0c}\r\n${hex}}}{\\nonshppict{\\pict\\picscalex100\\wmetafile8 0100}}`;

const RTF = `{\\rtf1\\ansi{\\*\\listpicture{\\pict\\pngblip 00ff}}{\\fonttbl{\\f0 Calibri;}} a \\{ brace ${picture("pngblip", "89504e\r\n47")} b ${picture("jpegblip", "ffd8ff")} c {\\pict\\wmetafile8 0102}}`;

const hex = async (blob: Blob) =>
  [...new Uint8Array(await blob.arrayBuffer())]
    .map((one) => one.toString(16).padStart(2, "0"))
    .join("");

describe("rtfPictures", () => {
  it("reads each picture of the text once, in its order", async () => {
    const [png, jpeg, other, ...more] = rtfPictures(RTF);
    expect([png?.type, jpeg?.type, other, more]).toEqual(["image/png", "image/jpeg", null, []]);
    expect(await hex(png as Blob)).toBe("89504e47");
    expect(await hex(jpeg as Blob)).toBe("ffd8ff");
  });

  it.each(["", "no rtf", "{\\rtf1", "{\\pict", "{\\pict\\pngblip zz}", "{{{{", "}{\\pict}"])(
    "finds no picture in %j",
    (rtf) => expect(rtfPictures(rtf).filter(Boolean)).toEqual([]),
  );

  it("is done soon with what is built to keep it busy", () => {
    const before = performance.now();
    rtfPictures("{".repeat(100_000));
    rtfPictures(`{\\pict${"{".repeat(100_000)}`);
    rtfPictures("{\\pict}".repeat(20_000));
    expect(performance.now() - before).toBeLessThan(4_000);
  });
});

describe("pictureFiles", () => {
  const beside = (index: number) => ({ kind: "beside", index }) as const;
  const file = new File(["a"], "clip.png", { type: "image/png" });

  it("decodes what stands in the page, whatever it says of itself", async () => {
    const [png, svg, broken] = pictureFiles(
      [
        { kind: "data", address: "data:image/png;base64,iVBORw==" },
        { kind: "data", address: "data:image/svg+xml;base64,PHN2Zz4=" },
        { kind: "data", address: "data:image/png;base64,%%" },
      ],
      { files: [], rtf: "" },
    );
    expect(png).toMatchObject({ name: "Pasted picture 1.png", type: "image/png" });
    expect(await hex(png as File)).toBe("89504e47");
    expect([svg, broken]).toEqual([null, null]);
  });

  it("takes files beside the page, else pictures of the RTF, where their number is that of the names", () => {
    expect(pictureFiles([beside(0)], { files: [file], rtf: "" })[0]?.type).toBe("image/png");
    expect(pictureFiles([beside(0), beside(1)], { files: [file], rtf: "" })).toEqual([null, null]);
    const three = pictureFiles([0, 1, 2].map(beside), { files: [file], rtf: RTF });
    expect(three.map((one) => one?.type)).toEqual(["image/png", "image/jpeg", undefined]);
  });
});
