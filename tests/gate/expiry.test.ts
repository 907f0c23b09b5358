import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/gate/check-content.ts';
import { archiveWith, fixtureText, linesOf } from './archive-folder.ts';

const withSecurity = (expires: string): string =>
  archiveWith({
    'site.yaml': `${fixtureText('site.yaml').trimEnd()}\nsecurity:\n  contact: info@sprakbyn.example\n  expires: ${expires}\n`,
  });

describe('where to tell of a weakness', () => {
  test('stops the build when nobody has looked at it in time, with the line and what to do', () => {
    const lines = linesOf(checkContent(withSecurity('2026-11-20'), undefined, '2026-11-21'));
    expect(lines).toEqual([
      expect.stringMatching(
        /site\.yaml:\d+:\d+ +Säkerhet: gäller till: Uppgiften om vart man anmäler svagheter gällde till och med 2026-11-20\. Åtgärd: Kontrollera/,
      ),
    ]);
  });

  test('holds on its last day, and is not judged where no day is given', () => {
    expect(linesOf(checkContent(withSecurity('2026-11-21'), undefined, '2026-11-21'))).toEqual([]);
    expect(linesOf(checkContent(withSecurity('2020-01-01')))).toEqual([]);
  });

  test('must be a day', () => {
    expect(linesOf(checkContent(withSecurity('nästa år'), undefined, '2026-11-21')).join()).toContain(
      'nästa år',
    );
  });
});
