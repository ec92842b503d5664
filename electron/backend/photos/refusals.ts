import { LARGEST_PICTURE } from "../../../shared/contract/photos.ts";
import { Problem } from "../../../shared/contract/problem.ts";

export function notAPicture(name: string, cause?: unknown): Problem {
  return refused(
    `“${name}” is no picture that Stet can show. The article is as it was. Save it as JPEG, PNG, WebP, GIF, AVIF or TIFF and insert it again.`,
    cause,
  );
}

/** Its head is whole, its pixels are not. */
export function cutOff(name: string, cause: unknown): Problem {
  return refused(
    `“${name}” is damaged or was cut off, so a part of the picture is missing. The article is as it was. Copy the file once more from where it came, or save it anew from a program that still shows it, and insert it again.`,
    cause,
  );
}

/** What phones write. Who may decode it is a matter of licences, which nobody has bought for Stet. */
export function heic(name: string): Problem {
  return refused(
    `“${name}” is a HEIC photo, as phones take them; Stet cannot read that kind. The article is as it was. Open it in Photos or Preview, export it as JPEG and insert that. For the photos to come: on an iPhone, Settings, Camera, Formats, Most Compatible.`,
  );
}

export function cameraRaw(name: string): Problem {
  return refused(
    `“${name}” is a camera's raw file, which has yet to be developed. The article is as it was. Export it as JPEG or TIFF from the program that you develop photos with, and insert that.`,
  );
}

export function unfitDrawing(name: string, cause?: unknown): Problem {
  return refused(
    `“${name}” is a drawing that is damaged, over 5 MB, or takes too long to draw. The article is as it was. Save it as PNG from the program that made it, and insert that.`,
    cause,
  );
}

export function tooManyPixels(name: string, pixels: number): Problem {
  return new Problem(
    "PICTURE_TOO_LARGE",
    `“${name}” has ${Math.round(pixels / 1e6)} megapixels; Stet takes pictures of up to ${LARGEST_PICTURE / 1e6}. The article is as it was. Save the picture smaller and insert it again.`,
  );
}

function refused(sentence: string, cause?: unknown): Problem {
  return new Problem("NOT_A_PICTURE", sentence, {}, cause);
}
