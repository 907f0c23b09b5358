import type { AgreementNode } from '../../domain/archive.ts';
import { missingDocuments, type MissingDocument } from '../../domain/missing-documents.ts';
import { capital } from '../../text/capital.ts';
import { choices } from '../../text/choices.ts';
import { formatInterval, formatSpan, formatWhen } from '../../text/format-date.ts';
import { documentWords as words, requestLetter } from '../../text/request-letter.ts';

/** A letter that asks for all that is missing about an agreement; undefined where nothing is, or nobody can be asked. */
export function letterFor(node: AgreementNode): { text: string; documents: number } | undefined {
  const { data, parties, municipality, span } = node;
  const documents = missingDocuments(node);
  const authority = municipality ?? parties.find(({ side }) => side === 'public')?.organisation;
  if (documents.length === 0 || !authority) return undefined;
  const text = requestLetter({
    authority: authority.data.name,
    agreement: data.title,
    parties: parties.map(({ organisation }) => organisation.data.name),
    period: span.start || span.end ? formatSpan(span) : undefined,
    documents: documents.map((document) => nameOf(document, data.title)),
    sources: [...new Set(data.sources.map(({ title }) => title))],
    journalNumbers: data.sources
      .map(({ journalNumber }) => journalNumber)
      .filter((number) => number !== 'notStated' && number !== 'withheld'),
  });
  return { text, documents: documents.length };
}

function nameOf(document: MissingDocument, title: string): string {
  switch (document.kind) {
    case 'agreement':
      return words.agreement(title);
    case 'attachment':
      return words.attachment(document.name);
    case 'named':
      return document.what;
    case 'pages':
      return words.pages(document.what, document.source);
    case 'annex':
      return words.annex(document.what, document.source);
    case 'report': {
      const { deadline, due } = document.duty;
      return words.report(
        capital(choices.deadlineType[deadline.type]),
        due ? formatInterval(due) : formatWhen(deadline.due),
      );
    }
  }
}
