import { useState } from "react";
import type { Template } from "../../../shared/contract/templates.ts";
import { say } from "../../../shared/words/say.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { factsOf } from "./template-words.ts";

export interface TemplateRowProps {
  readonly template: Template;
  readonly isDisabled: boolean;
  readonly onBegin: () => void;
  readonly onRename: (name: string) => void;
  readonly onDelete: () => void;
}

export function TemplateRow({ template, isDisabled, ...deeds }: TemplateRowProps) {
  const { name } = template;
  const [isRenaming, setRenaming] = useState(false);
  if (isRenaming) {
    return (
      <Renaming
        name={name}
        onDone={(called) => {
          setRenaming(false);
          if (called !== name) deeds.onRename(called);
        }}
      />
    );
  }
  return (
    <li className="templates-row">
      <span className="templates-about">
        <strong>
          <bdi>{name}</bdi>
        </strong>
        <span className="templates-facts">{factsOf(template)}</span>
      </span>
      <Button
        kind="quiet"
        size="small"
        aria-label={say("Rename {name}", { name })}
        onPress={() => setRenaming(true)}
        isDisabled={isDisabled}
      >
        {say("Rename")}
      </Button>
      <Button
        kind="quiet"
        size="small"
        aria-label={say("Delete {name}", { name })}
        onPress={deeds.onDelete}
        isDisabled={isDisabled}
      >
        {say("Delete")}
      </Button>
      <Button
        size="small"
        aria-label={say("Begin with {name}", { name })}
        onPress={deeds.onBegin}
        isDisabled={isDisabled}
      >
        {say("Begin")}
      </Button>
    </li>
  );
}

function Renaming(props: { readonly name: string; readonly onDone: (name: string) => void }) {
  const [name, setName] = useState(props.name);
  const finish = () => props.onDone(name.trim() === "" ? props.name : name.trim());
  return (
    <li className="templates-row">
      <TextField
        label={say("Name of the template")}
        value={name}
        onChange={setName}
        maxLength={60}
        autoFocus
        onKeyDown={({ key }) => {
          if (key === "Enter") finish();
        }}
      />
      <Button size="small" onPress={finish}>
        {say("Keep the name")}
      </Button>
    </li>
  );
}
