import { expect, it } from "vitest";
import { placeCard, ringOf } from "./place-card.ts";

const card = { width: 340, height: 180 };
const window = { width: 1440, height: 900 };

it("stands below what it speaks of", () => {
  const target = { left: 400, top: 100, width: 600, height: 80 };
  expect(placeCard(target, card, window)).toEqual({ left: 400, top: 192 });
});

it("stands above where there is no room below", () => {
  const target = { left: 20, top: 870, width: 60, height: 20 };
  expect(placeCard(target, card, window)).toEqual({ left: 20, top: 678 });
});

it("stands over the lower end of what fills the window", () => {
  const target = { left: 0, top: 40, width: 1440, height: 850 };
  expect(placeCard(target, card, window)).toEqual({ left: 12, top: 708 });
});

it("stands at the side of what is tall", () => {
  const tall = { top: 60, height: 800 };
  expect(placeCard({ ...tall, left: 370, width: 660 }, card, window)).toEqual({
    left: 1042,
    top: 60,
  });
  expect(placeCard({ ...tall, left: 1120, width: 320 }, card, window)).toEqual({
    left: 768,
    top: 60,
  });
});

it("stays inside a narrow window and beside its edge", () => {
  const target = { left: 400, top: 10, width: 70, height: 30 };
  expect(placeCard(target, card, { width: 480, height: 700 })).toEqual({ left: 128, top: 52 });
});

it("stands in the middle where there is nothing to stand beside", () => {
  expect(placeCard(null, card, window)).toEqual({ left: 550, top: 360 });
});

it("rings what reaches the window's edge without leaving it", () => {
  const panel = { left: 1120, top: 80, width: 320, height: 900 };
  expect(ringOf(panel, window)).toEqual({ left: 1120, top: 80, width: 314, height: 814 });
  const inside = { left: 400, top: 100, width: 600, height: 80 };
  expect(ringOf(inside, window)).toEqual(inside);
});
