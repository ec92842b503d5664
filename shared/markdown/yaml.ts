import { Document, isCollection, Scalar, type ToStringOptions, visit } from "yaml";

const OPTIONS: ToStringOptions = { lineWidth: 0, blockQuote: false, flowCollectionPadding: false };

/** Characters that do not show, and spaces that some reader of YAML would trim or break at. */
const UNSEEN = /[^\P{C}\t]|[^\P{Z} ]/u;

/** A value as YAML that every reader takes back: in one line each, `flow` all of it in one line. */
export function writeYaml(value: unknown, { flow }: { flow: boolean }): string {
  const document = new Document(value);
  if (flow && isCollection(document.contents)) document.contents.flow = true;
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === "string" && UNSEEN.test(node.value)) {
        node.type = Scalar.QUOTE_DOUBLE;
      }
    },
  });
  return document.toString(OPTIONS).trimEnd();
}
