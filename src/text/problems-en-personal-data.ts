import type { ContactKind } from '../domain/personal-data.ts';
import type { SomeWords } from './problem-words.ts';
import type { PersonalDataCode } from './problems-of-personal-data.ts';

const contacts: Record<ContactKind, string> = {
  email: 'an e-mail address',
  phone: 'a telephone number',
  name: 'what looks like the name of a person',
};

/** English words for personal data that must not be published, or not yet. */
export const problemsEnglishPersonalData = {
  'personal-number': ({ masked, where }) => ({
    what: {
      text: `Here is a personal number (${masked}).`,
      'file-name': `The name of the file holds a personal number (${masked}).`,
      picture: `The picture file holds a personal number (${masked}) that does not show in the picture.`,
    }[where ?? 'text'],
    fix: {
      text: 'Remove it, also from earlier versions of the file. Personal numbers are never published.',
      'file-name': 'Rename the file, also in earlier versions. Personal numbers are never published.',
      picture: 'Save the picture again without its metadata, and replace the file.',
    }[where ?? 'text'],
  }),
  contact: ({ kind, masked, digest }) => ({
    what: `Here is ${contacts[kind]} (${masked}). It is not cleared for publishing.`,
    fix: `Remove it${kind === 'email' ? ', or list it under functionAddresses in site.yaml if it belongs to a function' : ''}.${
      digest === undefined
        ? ''
        : ` If it has to stay, add { kind: ${kind}, digest: '${digest}', ground: … } under personalData, with the legal ground.`
    }`,
  }),
  'acknowledgement-unused': ({ kind }) => ({
    what: `This clears ${contacts[kind]} that is no longer in the file.`,
    fix: 'Remove the row under personalData.',
  }),
  'redaction-derivable': ({ kind, masked, agreement, role }) => ({
    what: `Here is ${contacts[kind]} (${masked})${role === undefined ? '' : ` by the role ${role}`}. The same kind of fact is blanked for the same role in "${agreement}", so what was blanked can be worked out.`,
    fix: 'Remove it here, or consider whether it should still be blanked there.',
  }),
  'small-group': ({ count, limit, place }) => ({
    what: `The number ${count} is so small that it may point at someone in ${place}. The limit is ${limit}.`,
    fix: 'Write fewer than the limit in words, join groups or leave out the place, and enter it under redactions.',
  }),
} satisfies SomeWords<PersonalDataCode>;
