import { say } from "../../../shared/words/say.ts";
import "./links.css";
import { Fragment, type ReactNode, useId } from "react";
import { useArticle } from "../../bridge/use-article.ts";
import { CheckAddresses } from "./check-addresses.tsx";
import { LinkEntry, type LinkEntryProps } from "./link-entry.tsx";
import { LinkedFrom, type LinkedFromProps } from "./linked-from.tsx";
import { type EmbedCard, type LinkPlace, linksOf } from "./links-of.ts";
import { Missing } from "./missing.tsx";
import { RelatedTarget } from "./related-target.tsx";

export interface LinksPanelProps extends LinkedFromProps {
  /** Brings a place into view in the article. */
  readonly onShow: (place: LinkPlace) => void;
}

/** Where the article leads, and what in it is still to come. */
export function LinksPanel(props: LinksPanelProps) {
  return (
    <>
      <ArticleLinks {...props} />
      <div className="links">
        <LinkedFrom {...props} />
      </div>
    </>
  );
}

function ArticleLinks({ session, onShow, onProblem }: LinksPanelProps) {
  const { related, embeds, inText, tks } = linksOf(useArticle(session.doc));
  if (related.length + embeds.length + inText.length + tks.length === 0) {
    return (
      <p className="links-empty">
        {say(
          "No links yet. Insert a related link from the toolbar, or select words and link them. A TK in the text is listed here too.",
        )}
      </p>
    );
  }
  const hasAddress =
    inText.length > 0 ||
    embeds.some(({ url }) => url !== null) ||
    related.some(({ target }) => target.kind === "address");
  const showText = (block: string | null) => () => onShow({ kind: "text", block });
  const parts = [
    {
      title: say("Related links"),
      entries: related.map((link, index) => (
        <Entry
          key={link.key}
          onPress={() => onShow({ kind: "relatedLink", index })}
          text={link.title ?? <Missing what="title" />}
        >
          <RelatedTarget link={link} />
        </Entry>
      )),
    },
    {
      title: say("Embeds"),
      entries: embeds.map((card, index) => (
        <Entry
          key={card.key}
          onPress={() => onShow({ kind: "embed", index })}
          text={card.title ?? <Missing what="title" />}
        >
          <EmbedTarget card={card} />
        </Entry>
      )),
    },
    {
      title: say("Links in the text"),
      entries: inText.map(({ key, block, text, url }) => (
        <Entry key={key} onPress={showText(block)} text={text}>
          <bdi>{url}</bdi>
        </Entry>
      )),
    },
    {
      title: say("Still to come"),
      entries: tks.map(({ key, block, text }) => (
        <Entry key={key} onPress={showText(block)} text={text}>
          <mark>{say("TK")}</mark>
        </Entry>
      )),
    },
  ];
  return (
    <div className="links">
      {hasAddress ? (
        <CheckAddresses session={session} onShow={onShow} onProblem={onProblem} />
      ) : null}
      {parts.map(({ title, entries }) =>
        entries.length === 0 ? null : (
          <Part key={title} title={title}>
            {entries}
          </Part>
        ),
      )}
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <Fragment>
      <h2 className="links-heading" id={id}>
        {title}
      </h2>
      <ul aria-labelledby={id}>{children}</ul>
    </Fragment>
  );
}

/** A link with where it leads below it. */
function Entry({ children, ...entry }: LinkEntryProps) {
  return (
    <LinkEntry {...entry}>
      <span className="links-target">{children}</span>
    </LinkEntry>
  );
}

/** Whose it is and its address, or what of the two is missing. */
function EmbedTarget({ card: { url, provider } }: { readonly card: EmbedCard }) {
  if (url === null) return <Missing what="address" />;
  return (
    <>
      {provider ?? say("Unknown provider")} <bdi>{url}</bdi>
    </>
  );
}
