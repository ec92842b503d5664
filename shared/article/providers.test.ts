import { expect, it } from "vitest";
import { providerOf } from "./providers.ts";

it.each([
  ["https://www.youtube.com/watch?v=abc", "YouTube"],
  ["https://youtu.be/abc", "YouTube"],
  ["https://x.com/mlind/status/1", "X"],
  ["https://open.spotify.com/episode/1", "Spotify"],
  ["https://www.google.no/maps/place/Norhaven", "Google Maps"],
  ["https://public.flourish.studio/visualisation/1", "Flourish"],
  ["https://norhaven.example/video", null],
  ["https://notyoutube.com/watch?v=abc", null],
  ["https://youtube.com.norhaven.example/", null],
  ["https://www.google.com/search?q=maps", null],
  ["no address", null],
  [null, null],
])("providerOf(%s) is %s", (address, provider) => expect(providerOf(address)).toBe(provider));
