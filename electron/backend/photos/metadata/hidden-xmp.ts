/** Beyond this it is no description of a picture. */
const LONGEST = 4 * 1024 * 1024;
/** A packet's head; its byte order mark tells an encoding from the same with its bytes swapped. */
const HEADS = ['<?xpacket begin="\ufeff', "<?xpacket begin='\ufeff"];
const START = "<rdf:RDF";
const END = "</rdf:RDF>";

/** How a packet may be written: XMP specification, part 1, section 7.1. */
interface Encoding {
  readonly encode: (text: string) => Buffer;
  readonly decode: (bytes: Buffer) => string;
}

const swapped = (bytes: Buffer) => Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16();
const littleEndian = (text: string) => Buffer.from(text, "utf16le");

const UTF16: readonly Encoding[] = [
  { encode: littleEndian, decode: (bytes) => bytes.toString("utf16le") },
  {
    encode: (text) => swapped(littleEndian(text)),
    decode: (bytes) => swapped(bytes).toString("utf16le"),
  },
];
const UTF32: readonly Encoding[] = [
  {
    encode: (text) => fourBytes(text, "writeUInt32LE"),
    decode: (bytes) => characters(bytes, "readUInt32LE"),
  },
  {
    encode: (text) => fourBytes(text, "writeUInt32BE"),
    decode: (bytes) => characters(bytes, "readUInt32BE"),
  },
];
const UTF8: Encoding = {
  encode: (text) => Buffer.from(text),
  decode: (bytes) => bytes.toString("utf8"),
};

/** Where Adobe's application block begins in a GIF (part 3, section 1.1.2); the packet follows bare. */
const IN_GIF = Buffer.from("\x21\xff\x0bXMP DataXMP", "latin1");
/** PNG holds XMP in UTF-8 alone, where the library looks for it; JPEG should too, and some hold it in UTF-16. */
const OPEN_TO_ALL = ["II*\0", "MM\0*", "RIFF", "GIF8"];
/** How XMP's segment of a JPEG begins (part 3, section 1.1.3). */
const IN_JPEG = Buffer.from("http://ns.adobe.com/xap/1.0/\0", "latin1");
/** The segments lie before the picture, and XMP's is no longer than 64 KB. */
const JPEG_SEGMENTS = 1024 * 1024;
const LONGEST_SEGMENT = 64 * 1024;

/**
 * The RDF of a packet that exifreader passes over: in a GIF, or in UTF-16 or UTF-32 in another file.
 * Null where there is none.
 */
export function hiddenXmp(file: Buffer): string | null {
  const magic = file.toString("latin1", 0, 4);
  if (magic.startsWith("\xff\xd8")) return inJpeg(file.subarray(0, JPEG_SEGMENTS));
  const isHeif = file.toString("latin1", 4, 8) === "ftyp";
  if (!isHeif && !OPEN_TO_ALL.includes(magic)) return null;
  const gif = magic === "GIF8" ? file.indexOf(IN_GIF) : -1;
  if (gif !== -1) return within(file.subarray(gif + IN_GIF.length), UTF8);
  for (const encoding of [...UTF16, ...UTF32]) {
    for (const head of HEADS) {
      const at = file.indexOf(encoding.encode(head));
      if (at !== -1) return within(file.subarray(at), encoding);
    }
  }
  return null;
}

function inJpeg(segments: Buffer): string | null {
  const at = segments.indexOf(IN_JPEG);
  if (at === -1) return null;
  const packet = segments.subarray(at + IN_JPEG.length, at + LONGEST_SEGMENT);
  // In UTF-8 no byte of its beginning is zero.
  if (!packet.subarray(0, 4).includes(0)) return null;
  const all = [...UTF16, ...UTF32];
  // The mark of one end is also found a byte beside itself in the other.
  const inOrder = packet[0] === 0 ? all.toReversed() : all;
  const found = inOrder.map((encoding) => within(packet, encoding));
  return found.find((rdf) => rdf !== null) ?? null;
}

function within(file: Buffer, { encode, decode }: Encoding): string | null {
  const start = file.indexOf(encode(START));
  if (start === -1) return null;
  const near = file.subarray(start, start + LONGEST);
  const mark = encode(END);
  const end = near.indexOf(mark);
  return end === -1 ? null : decode(near.subarray(0, end + mark.length));
}

function fourBytes(text: string, write: "writeUInt32LE" | "writeUInt32BE"): Buffer {
  const bytes = Buffer.alloc(text.length * 4);
  for (let at = 0; at < text.length; at += 1) bytes[write](text.charCodeAt(at), at * 4);
  return bytes;
}

function characters(bytes: Buffer, read: "readUInt32LE" | "readUInt32BE"): string {
  let text = "";
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = bytes[read](at);
    text += code > 0x10ffff ? "\ufffd" : String.fromCodePoint(code);
  }
  return text;
}

const PNG = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
const KEYWORD = "XML:com.adobe.xmp\0\0\0\0\0";

/** A file in which the library finds that RDF. */
export function asReadable(rdf: string): Buffer {
  const text = `<x:xmpmeta xmlns:x="adobe:ns:meta/">${rdf}</x:xmpmeta>`;
  return Buffer.concat([
    PNG,
    chunk("IHDR", Buffer.alloc(13)),
    chunk("iTXt", Buffer.from(KEYWORD + text)),
  ]);
}

/** Nobody checks its checksum. */
function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
}
