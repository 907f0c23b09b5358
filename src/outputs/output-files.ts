import type { Archive } from '../domain/archive.ts';
import type { Format, FormatContext, Rendered, SubjectKind } from './format.ts';
import { formats, subjectsOf } from './formats.ts';

/** One of the files beside the pages: where it is, what it is and how it is made. */
export interface OutputFile {
  url: string;
  mediaType: string;
  render: (context: FormatContext) => Rendered;
}

/** Every file beside the pages. One format after another is a tenth cheaper than one subject after another. */
export function* outputFiles(archive: Archive): Generator<OutputFile> {
  for (const format of formats) {
    // The kind of a format names the list that holds what it can be about.
    const { subject: kind, mediaType, appliesTo, urlOf, render } = format as Format;
    for (const subject of subjectsOf[kind as SubjectKind](archive)) {
      if (!appliesTo || appliesTo(subject))
        yield { url: urlOf(subject), mediaType, render: (context) => render(subject, context) };
    }
  }
}
