import { expect, test } from "vitest";
import { writtenDate } from "./written-date.ts";

test.each([
  ["17 November 2017 • 2:15pm", "2017-11-17T14:15:00Z"],
  ["Published Nov. 3, 2017 at 12:05 a.m. ET", "2017-11-03T00:05:00Z"],
  ["September 3rd, 2024", "2024-09-03T00:00:00Z"],
  ["Sept 3, 2024", "2024-09-03T00:00:00Z"],
  ["Samstag, 21. November 2026, 06:00 Uhr", "2026-11-21T06:00:00Z"],
  ["Stand: 21.11.2026, 6.45 Uhr", "2026-11-21T06:45:00Z"],
  ["Publié le 1er août 2025 à 14h30", "2025-08-01T14:30:00Z"],
  ["4 de mayo de 2015", "2015-05-04T00:00:00Z"],
  ["4 de março de 2015 às 09h07", "2015-03-04T09:07:00Z"],
  ["3 lipca 2024", "2024-07-03T00:00:00Z"],
  ["Updated 2024-07-03 18:20", "2024-07-03T18:20:00Z"],
])("%s", (line, date) => {
  expect(writtenDate(line)).toBe(date);
});

test.each(["3/11/2017", "31 February 2020", "in May 2024", "Page 3 of 2017", "12 Angry 1957", ""])(
  "%j names no day",
  (line) => {
    expect(writtenDate(line)).toBeNull();
  },
);
