import { ToggleButton } from "react-aria-components";
import {
  CROP_ASPECTS,
  type CropAspect,
  type Framing,
  framed,
  type Measures,
} from "../../../../shared/article/photo-crop.ts";
import { say } from "../../../../shared/words/say.ts";

export interface CropPreviewsProps {
  readonly src: string;
  readonly measures: Measures;
  readonly framing: Framing;
  /** The aspect that is set by hand now; null while the focal point is. */
  readonly chosen: CropAspect | null;
  readonly onChoose: (aspect: CropAspect | null) => void;
}

/** What readers will see of the picture in each aspect. A press begins to set that one by hand. */
export function CropPreviews({ src, measures, framing, chosen, onChoose }: CropPreviewsProps) {
  return (
    <div className="crop-previews">
      {CROP_ASPECTS.map((aspect) => (
        <ToggleButton
          key={aspect}
          className="crop-preview"
          isSelected={aspect === chosen}
          onChange={(isChosen) => onChoose(isChosen ? aspect : null)}
        >
          <Preview src={src} measures={measures} aspect={aspect} framing={framing} />
          <span>{aspect in framing.crops ? say("{aspect}, by hand", { aspect }) : aspect}</span>
        </ToggleButton>
      ))}
    </div>
  );
}

interface PreviewProps extends Pick<CropPreviewsProps, "src" | "measures" | "framing"> {
  readonly aspect: CropAspect;
}

function Preview({ src, measures, aspect, framing }: PreviewProps) {
  const { left, top, width, height } = framed(measures, aspect, framing);
  const of = (part: number, whole: number) => `${(part / whole) * 100}%`;
  return (
    <span className="crop-window" style={{ aspectRatio: `${width} / ${height}` }}>
      <img
        src={src}
        alt=""
        draggable={false}
        style={{
          width: of(measures.width, width),
          height: of(measures.height, height),
          left: of(-left, width),
          top: of(-top, height),
        }}
      />
    </span>
  );
}
