import type { ReactNode } from "react";
import { FileTrigger } from "react-aria-components";
import { Button } from "./button.tsx";

export interface FileButtonProps {
  /** Lets a whole folder be chosen instead of files. */
  readonly folder?: boolean;
  /** Endings and media types that the chooser shows first. */
  readonly accept?: readonly string[];
  readonly onFiles: (files: readonly File[]) => void;
  readonly isDisabled?: boolean;
  readonly size?: "small";
  readonly children: ReactNode;
}

/** A button that opens the system's chooser. */
export function FileButton(props: FileButtonProps) {
  const { folder, accept, onFiles, isDisabled, size, children } = props;
  return (
    <FileTrigger
      allowsMultiple
      acceptDirectory={folder}
      acceptedFileTypes={accept}
      onSelect={(list) => onFiles([...(list ?? [])])}
    >
      <Button size={size} isDisabled={isDisabled}>
        {children}
      </Button>
    </FileTrigger>
  );
}
