import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { NodeSelection, Selection, type Transaction } from "@tiptap/pm/state";
import { ySyncPluginKey } from "@tiptap/y-tiptap";
import type { Suggested } from "../../../shared/article/review/suggested.ts";
import { say } from "../../../shared/words/say.ts";
import type { EditorServices } from "../services.ts";
import { asSuggestion } from "./as-suggestion.ts";
import { blockSigns } from "./block-signs.ts";
import { DECIDED, decide } from "./decide.ts";
import { firstPlaces, type SuggestionPlace, suggestionAt } from "./places.ts";
import { typedPlainly } from "./plain-typing.ts";
import { strikeBeforeComposing } from "./strike-before-composing.ts";

/** Which suggestions a decision is about. */
export type WhichSuggestions = "all" | { readonly id: string } | { readonly person: string };

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    suggesting: {
      /** Accepts or rejects suggestions, as one step of undo; false where there are none. */
      decideSuggestions: (which: WhichSuggestions, verdict: "accept" | "reject") => ReturnType;
      /** The same with the one at the caret. */
      decideSuggestionHere: (verdict: "accept" | "reject") => ReturnType;
      /** Goes to a suggestion. */
      showSuggestion: (id: string) => ReturnType;
      /** Goes to the next (1) or previous (-1) one, around the ends. */
      stepSuggestion: (by: 1 | -1) => ReturnType;
    };
  }
}

const REFUSED = say(
  "That cannot be made as a suggestion. Nothing was changed. Switch to Editing, and do it again.",
);

/**
 * While a person suggests, whatever the editor would do becomes a suggestion to do it; what arrives
 * from elsewhere, undo and decisions about suggestions are done as they are.
 */
export const suggesting = ({
  suggester,
  undo,
  onProblem,
}: Pick<EditorServices, "suggester" | "undo" | "onProblem">) =>
  Extension.create({
    name: "suggesting",

    dispatchTransaction({ transaction, next }) {
      const who = suggester();
      if (!transaction.docChanged || isDoneAsItIs(transaction)) next(transaction);
      else {
        typedPlainly(transaction);
        if (who === null) {
          next(transaction);
          return;
        }
        const shown = asSuggestion(transaction, this.editor.state, who, new Date());
        if (shown === null) onProblem(REFUSED);
        else next(shown);
      }
    },

    addProseMirrorPlugins: () => [blockSigns(), strikeBeforeComposing(suggester)],

    addCommands() {
      return {
        decideSuggestions:
          (which, verdict) =>
          ({ tr, dispatch }) => {
            const isMeant = (one: Suggested) =>
              which === "all" ||
              ("id" in which ? one.id === which.id : one.person === which.person);
            if (!dispatch) return firstPlaces(tr.doc).some(({ suggested }) => isMeant(suggested));
            undo.stopCapturing();
            decide(tr, (one) => (isMeant(one) ? verdict : null));
            queueMicrotask(() => undo.stopCapturing());
            return tr.docChanged;
          },
        decideSuggestionHere:
          (verdict) =>
          ({ tr, commands }) => {
            const here = suggestionAt(tr.doc, tr.selection.head);
            return here !== null && commands.decideSuggestions({ id: here.id }, verdict);
          },
        showSuggestion:
          (id) =>
          ({ tr, dispatch }) => {
            const place = firstPlaces(tr.doc).find(({ suggested }) => suggested.id === id);
            if (place === undefined) return false;
            if (dispatch) tr.setSelection(selectionAt(tr.doc, place)).scrollIntoView();
            return true;
          },
        stepSuggestion:
          (by) =>
          ({ tr, dispatch }) => {
            const place = placeBeyond(tr, by);
            if (place === null) return false;
            if (dispatch) tr.setSelection(place).scrollIntoView();
            return true;
          },
      };
    },
  });

/** From elsewhere, or by undo; or a decision. */
const isDoneAsItIs = (tr: Transaction) =>
  tr.getMeta(DECIDED) === true || tr.getMeta(ySyncPluginKey)?.isChangeOrigin === true;

function placeBeyond({ doc, selection }: Transaction, by: 1 | -1): Selection | null {
  const places = firstPlaces(doc).sort((a, b) => a.from - b.from);
  const { head } = selection;
  const here = suggestionAt(doc, head)?.id;
  const others = places.filter(({ suggested }) => suggested.id !== here);
  const beyond =
    by === 1
      ? (others.find(({ from }) => from >= head) ?? others[0])
      : (others.findLast(({ from }) => from < head) ?? others.at(-1));
  const place = beyond ?? places[0];
  return place === undefined ? null : selectionAt(doc, place);
}

function selectionAt(doc: Node, { from, isBlock }: SuggestionPlace): Selection {
  const isLeaf = isBlock && doc.nodeAt(from)?.isLeaf === true;
  return isLeaf ? NodeSelection.create(doc, from) : Selection.near(doc.resolve(from + 1));
}
