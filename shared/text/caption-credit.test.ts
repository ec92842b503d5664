import { expect, test } from "vitest";
import { splitSignedCaption } from "./caption-credit.ts";

const lea = { photographer: "Lea Brandt", agency: "Reuters" };

test.each([
  "The crane at dawn. Photo by Lea Brandt/Reuters",
  "The crane at dawn. (Lea Brandt/Reuters)",
  "The crane at dawn. | Foto: Lea Brandt/Reuters",
])("it parts caption and credit of %j", (line) => {
  expect(splitSignedCaption(line)).toMatchObject({ caption: "The crane at dawn.", credit: lea });
});

test.each([
  "The ship left at dawn. (Reuters)",
  "The minister said so to the agency. Reuters",
  "The crane (built in 1911) still works.",
  "Photo by Lea Brandt/Reuters",
  "",
])("it takes %j for no signed caption", (line) => {
  expect(splitSignedCaption(line)).toBeNull();
});
