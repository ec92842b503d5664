import { Children, Fragment, type ReactNode } from "react";
import { type RichValue, sayParts } from "../../shared/words/say.ts";

type Rich = Readonly<Record<string, RichValue<ReactNode> | ReactNode>>;

/**
 * A text with elements in it, in the language of Stet: `sayRich("Press <kbd>Enter</kbd> to see {what}", …)`,
 * where a tag is a function of the words inside it and a value may be an element.
 */
export function sayRich(english: string, values: Rich): ReactNode {
  return <Fragment>{Children.toArray(sayParts<ReactNode>(english, values))}</Fragment>;
}
