import { fieldLabel } from './fields.ts';

/** The fields that changed between two publications, as a reader knows them. */
export const changedFields = (paths: readonly string[]): string => paths.map(nameOf).join('; ');

const nameOf = (path: string): string => (path === 'body' ? 'Avtalets text' : fieldLabel(path, 'agreement'));
