import { expect, it, vi } from "vitest";
import { PHOTO_SIZES, photoUrl } from "../../../shared/contract/host-bridge.ts";
import { askedPhoto, pageFile } from "./answers.ts";
import { PAGE_URL } from "./schemes.ts";

const HASH = "0f".repeat(32);
const index = { bytes: new Uint8Array(1), mediaType: "text/html", immutable: false };

it("finds the page's files by their path alone", () => {
  const files = vi.fn(() => index);
  expect(pageFile({ method: "GET", url: `${PAGE_URL}assets/a.js?v=1#x` }, files)).toBe(index);
  expect(files).toHaveBeenCalledWith("/assets/a.js");
});

it("answers no other host, scheme or method with a file of the page", () => {
  const files = () => index;
  for (const url of ["stet-app://other/", "https://desk/", "stet-asset://photo/x"]) {
    expect(pageFile({ method: "GET", url }, files), url).toBeNull();
  }
  expect(pageFile({ method: "POST", url: PAGE_URL }, files)).toBeNull();
});

it("takes a photo's URL as the page writes it, and nothing that could be a path", () => {
  for (const size of PHOTO_SIZES) {
    const url = photoUrl.electron(HASH, size);
    expect(askedPhoto({ method: "GET", url })).toEqual({ hash: HASH, size });
  }
  const wrong = [
    `${HASH}/..`,
    `../${HASH}`,
    HASH.toUpperCase(),
    HASH.slice(1),
    `${HASH}?x`,
    `${HASH}?size=huge`,
    "",
  ];
  for (const name of wrong) {
    expect(askedPhoto({ method: "GET", url: `stet-asset://photo/${name}` }), name).toBeNull();
  }
  expect(askedPhoto({ method: "PUT", url: photoUrl.electron(HASH) })).toBeNull();
});
