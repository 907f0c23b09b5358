import type { PageKind, WithdrawalReason } from '../domain/withdrawn.ts';

/** Words for what was withdrawn and why, as editors and readers meet them. */
export const withdrawnChoices = {
  pageKind: {
    agreement: 'avtal',
    organisation: 'organisation',
    unit: 'enhet',
    theme: 'tema',
    clauseTopic: 'klausulämne',
  } satisfies Record<PageKind, string>,
  /** In a sentence. */
  thePage: {
    agreement: 'avtalet',
    organisation: 'organisationen',
    unit: 'enheten',
    theme: 'temat',
    clauseTopic: 'klausulämnet',
  } satisfies Record<PageKind, string>,
  reason: {
    personalData: 'innehöll personuppgifter',
    secrecy: 'innehöll uppgifter under sekretess',
    copyright: 'innehöll text som någon annan har upphovsrätt till',
    mistake: 'publicerades av misstag',
    duplicate: 'fanns på en annan adress också',
    moved: 'har fått en annan adress',
    request: 'togs bort på begäran av en part',
  } satisfies Record<WithdrawalReason, string>,
} as const;
