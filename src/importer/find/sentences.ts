/** A text in its sentences. A full stop after an abbreviation or the number of an item ends none. */
export function sentencesOf(text: string): string[] {
  return text
    .split(boundary)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

const boundary =
  /(?<=[.!?])(?<!(?:^|[^\p{L}\d])(?:\p{L}|ca|bl|org|nr|dnr|inkl|exkl|max|min|kl|resp|tel|st|fr|dvs|etc|osv|mm|ev|ex|tr)\.)(?<!^\d{1,2}\.)\s+(?=["”»(]?[\p{Lu}\d])/u;
