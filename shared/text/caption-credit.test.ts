import { describe, expect, test } from "vitest";
import { splitSignedCaption } from "./caption-credit.ts";

const CAPTION = "The crane at dawn.";

describe("a caption and its credit", () => {
  test.each([
    [`${CAPTION} Photo by Lea Brandt/Reuters`, "Lea Brandt", "Reuters"],
    [`${CAPTION} (Lea Brandt/Reuters)`, "Lea Brandt", "Reuters"],
    [`${CAPTION} (Lea Brandt/The Norhaven Post)`, "Lea Brandt", "The Norhaven Post"],
    [`${CAPTION} | Foto: Lea Brandt/Reuters`, "Lea Brandt", "Reuters"],
    [`${CAPTION} - Copyright Lea Brandt/AP`, "Lea Brandt", "AP"],
    [`${CAPTION} — © BELGA`, null, "BELGA"],
    [`${CAPTION} © dpa | Lea Brandt`, "Lea Brandt", "dpa"],
    [`${CAPTION} (Archivbild) © Lea Brandt/dpa`, "Lea Brandt", "dpa"],
    [`${CAPTION} AP Photo/Lea Brandt, File`, "Lea Brandt", "AP"],
    [`${CAPTION} (AP Photo)`, null, "AP Photo"],
    [`${CAPTION} Lea Brandt/Getty Images`, "Lea Brandt", "Getty Images"],
    [`${CAPTION} [AFP/GETTY]`, null, "AFP/GETTY"],
    [`${CAPTION} (Norhaven Gazette file photo)`, null, "Norhaven Gazette file photo"],
    [`${CAPTION} (Photo Lea Brandt. AFP)`, "Lea Brandt", "AFP"],
    [`${CAPTION} Foto: Divulgação/Porto de Norhaven`, null, "Porto de Norhaven"],
    [`${CAPTION} Per gentile concessione di Lea Brandt`, null, "Lea Brandt"],
  ])("it parts %j", (line, photographer, agency) => {
    expect(splitSignedCaption(line)?.credit).toMatchObject({ photographer, agency });
    expect(splitSignedCaption(line)?.caption).toMatch(/^The crane at dawn\./u);
  });

  test.each([
    ["The crane at dawn Foto: Lea Brandt/dpa", "The crane at dawn"],
    ["The crane at dawn Credit: Getty Images", "The crane at dawn"],
    ["The crane at dawn (Image: Getty)", "The crane at dawn"],
    ["The crane at dawn © Lea Brandt", "The crane at dawn"],
  ])("it parts %j, though no full stop closes the caption", (line, caption) => {
    expect(splitSignedCaption(line)?.caption).toBe(caption);
  });

  test.each([
    "The ship left at dawn. (Reuters)",
    "The minister said so to the agency. Reuters",
    "The minister told Lea Brandt of Reuters. AP",
    "The crane (built in 1911) still works.",
    "The crane was moved [M2 / MF]",
    "The council met again. Lea Brandt, Reuters",
    "TV & Video: Cranes on TV & Video",
    "Photo by Lea Brandt/Reuters",
    "2024 © Norhaven Holdings",
    "",
  ])("it takes %j for no signed caption", (line) => {
    expect(splitSignedCaption(line)).toBeNull();
  });
});
