import type { OpenedBundle } from "../../../shared/contract/bundles.ts";
import { say, sayList } from "../../../shared/words/say.ts";

/** What opening a bundle did, as a person is told: "3 changes came in from Ada Lind." */
export function arrivalWords(opened: OpenedBundle): string {
  const came = whatCame(opened);
  return opened.broughtBack ? `${came} ${say("It was taken out of the bin.")}` : came;
}

function whatCame({ outcome, headline, changes, versions, photos, from }: OpenedBundle): string {
  const name = headline === null ? say("The draft") : say("“{headline}”", { headline });
  if (outcome === "new") {
    return from === null
      ? say("{name} is on this desk now.", { name })
      : say("{name} from {from} is on this desk now.", { name, from });
  }
  if (outcome === "unchanged") return say("This desk held everything in it already.");
  if (changes > 0) {
    return from === null
      ? say("{changes, plural, one {# change} other {# changes}} came in.", { changes })
      : say("{changes, plural, one {# change} other {# changes}} came in from {from}.", {
          changes,
          from,
        });
  }
  const beside = [
    versions > 0 && say("{versions, plural, one {# version} other {# versions}}", { versions }),
    photos > 0 && say("{photos, plural, one {# photo} other {# photos}}", { photos }),
  ];
  const words = sayList(beside.filter((part) => part !== false));
  const came = words === "" ? say("Notes or comments") : words;
  return from === null
    ? say("{came} came in; the article reads as it did.", { came })
    : say("{came} came in from {from}; the article reads as it did.", { came, from });
}
