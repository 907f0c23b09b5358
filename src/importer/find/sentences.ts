/** A text in its sentences. A full stop after an abbreviation or a figure ends none. */
export function sentencesOf(text: string): string[] {
  return text
    .split(boundary)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

const boundary =
  /(?<=[.!?])(?<!(?:^|[^\p{L}\d])(?:\p{L}|\d{1,2}|ca|bl|org|nr|dnr|inkl|exkl|max|min|kl|resp|tel|st|fr|dvs|etc|osv|mm|ev|ex|tr)\.)\s+(?=["”»(]?[\p{Lu}\d])/u;
