import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const BY = 'w:id="90" w:author="Mo Ali" w:date="2026-11-21T06:00:00Z"';

/**
 * A Word file of Stet's with what colleagues do to it in Word: Mo Ali puts "north" before the quay and is
 * tracked; Ola Ness makes "answered" into "replied", and is not. `others` are changed like that, too. RangeError
 * where it does not say one of them.
 */
export function answeredInWord(
  bytes: Uint8Array,
  others: readonly (readonly [from: string, to: string])[] = [],
): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const change = (name: string, from: string, to: string) => {
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    if (!xml.includes(from)) throw new RangeError(`There is no ${from} in ${name}.`);
    parts[name] = strToU8(xml.replace(from, to));
  };
  const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
  change(
    "word/document.xml",
    run("The quay closes on Friday."),
    `${run("The ")}<w:ins ${BY}>${run("north ")}</w:ins>${run("quay closes on Friday.")}`,
  );
  change("word/document.xml", "Nobody answered.", "Nobody replied.");
  for (const [from, to] of others) change("word/document.xml", from, to);
  change(
    "docProps/core.xml",
    "</cp:coreProperties>",
    "<cp:lastModifiedBy>Ola Ness</cp:lastModifiedBy></cp:coreProperties>",
  );
  return new Uint8Array(zipSync(parts));
}
