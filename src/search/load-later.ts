// Most searches have no word that is unknown and no figure, and need not wait for what those take.

export const loadGuessing = (): Promise<typeof import('./guess-term.ts')> => import('./guess-term.ts');

export const loadFacts = (): Promise<typeof import('./resolve-facts.ts')> => import('./resolve-facts.ts');
