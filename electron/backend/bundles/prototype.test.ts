import { expect, it } from "vitest";
import { journalLine, manifest } from "./layout.ts";

const POLLUTING =
  '"__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } }';
const HASH = "0".repeat(64);
const ID = "0190b6a0-0000-7000-8000-000000000000";
const AT = "2026-11-29T18:00:00.000Z";

it("keys of a hand-over's manifest and journal reach nothing but are left aside", () => {
  const told = JSON.parse(`{ ${POLLUTING},
    "format": "stet-bundle", "layout": 1, "appVersion": "1", "articleSchema": 1, "draft": "${ID}",
    "createdAt": "${AT}", "desk": "${ID}", "writtenAt": "${AT}", "writtenBy": null, "headline": null,
    "people": [{ ${POLLUTING}, "id": "${ID}", "name": "Ada", "initials": "A" }],
    "versions": [],
    "photos": [{ ${POLLUTING}, "hash": "${HASH}", "name": "a", "mediaType": "image/png", "bytes": 1,
      "width": 1, "height": 1, "caption": null, "alt": null, "photographer": null, "agency": null }],
    "entries": [{ ${POLLUTING}, "name": "__proto__", "bytes": 1, "sha256": "${HASH}" }] }`);
  const read = manifest.parse(told);
  for (const part of [read, ...read.people, ...read.photos, ...read.entries]) {
    expect(Object.getPrototypeOf(part)).toBe(Object.prototype);
    expect(Object.keys(part)).not.toContain("constructor");
    expect((part as { polluted?: unknown }).polluted).toBeUndefined();
  }
  const line = `{ ${POLLUTING}, "seq": 1, "at": "${AT}", "person": null, "device": "${ID}",
    "clientId": 1, "articleSchema": 1, "crc": 0, "update": "" }`;
  expect(Object.keys(journalLine.parse(JSON.parse(line)))).not.toContain("constructor");
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
