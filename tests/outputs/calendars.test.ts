import ICAL from 'ical.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { icsLines, icsText } from '../../src/outputs/ics-text.ts';
import { agreementIcs, archiveIcs, municipalityIcs } from '../../src/outputs/to-ics.ts';
import { archive } from './published-archive.ts';
import { agreement } from './shipped-profiles.ts';

/** The events of a calendar as Mozilla's library reads them. */
function eventsOf(ics: string) {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, description, startDate, endDate } = new ICAL.Event(component);
    return {
      uid,
      summary: summary.replaceAll('\u00a0', ' '),
      description: description.replaceAll('\u00a0', ' '),
      start: startDate.toString(),
      end: endDate.toString(),
      isDay: startDate.isDate && endDate.isDate,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      url: String(component.getFirstPropertyValue('url')),
      alarms: component
        .getAllSubcomponents('valarm')
        .map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    };
  });
}

const itGuide = eventsOf(agreementIcs(archive, agreement('it-guide-ostersund-2018')));
const byKey = (key: string) => itGuide.find(({ uid }) => uid.includes(`.${key}@`));

describe('the calendar of an agreement', () => {
  test('has whole days and no clock', () => {
    expect(itGuide.every(({ isDay }) => isDay)).toBe(true);
    expect(byKey('tid.samlad-uppfoljning')).toMatchObject({
      summary: 'Slutrapport: IT-guide',
      start: '2019-09-01',
      end: '2019-09-02',
      url: 'https://oppna-partnerskap.example/avtal/it-guide-ostersund-2018/',
    });
  });

  test('shows a month as a month, and says that the day is not stated', () => {
    expect(byKey('tid.dialog-om-forlangning')).toMatchObject({
      summary: 'Samtal om förlängning: IT-guide (maj 2019, dagen anges inte)',
      start: '2019-05-01',
      end: '2019-06-01',
    });
  });

  test('reminds of decisions thirty days before, and of nothing else', () => {
    const reminded = itGuide.filter(({ alarms }) => alarms.length > 0);
    expect(reminded.map(({ uid }) => uid.split('@')[0])).toEqual([
      'it-guide-ostersund-2018.tid.dialog-om-forlangning',
      'it-guide-ostersund-2018.tid.politiskt-beslut',
      expect.stringContaining('omforhandling'),
    ]);
    expect(reminded.flatMap(({ alarms }) => alarms)).toEqual(['-P30D', '-P30D', '-P30D']);
  });

  test('says who answers for it, or that nobody is named', () => {
    expect(byKey('tid.samlad-uppfoljning')?.description).toContain('Ansvarig: Enter Sweden');
    expect(byKey('tid.politiskt-beslut')?.description).toContain('Vem som ansvarar anges inte.');
  });

  test('works a distance out and keeps the words of the document', () => {
    const events = eventsOf(agreementIcs(archive, agreement('liva-ostersund-2019')));
    expect(events.find(({ uid }) => uid.includes('samlad-uppfoljning'))).toMatchObject({
      start: '2020-11-30',
      end: '2020-12-01',
      description: expect.stringContaining(
        'Datumet är uträknat. ”senast en månad innan partnerskapets avslut”.',
      ) as string,
    });
  });

  test('takes the year of a yearless day from the period, and says so', () => {
    const events = eventsOf(agreementIcs(archive, agreement('liva-ostersund-2017')));
    const april = events.find(({ uid }) => uid.includes('oversyn-april'));
    expect(april).toMatchObject({ start: '2018-04-01', end: '2018-05-01' });
    expect(april?.description).toContain('Året följer av avtalstiden. ”i april”.');
  });

  test('covers every day that a worked-out end may be', () => {
    const { span } = agreement('it-guide-ostersund-2018');
    expect(byKey('slut')).toMatchObject({ start: span.end?.earliest });
    expect(byKey('slut')?.description).toContain('Eller enligt överenskommelse.');
  });

  test('is stamped with the last change in the log, and where there is no log with no day of ours', () => {
    expect(itGuide.map(({ stamp }) => stamp)).toEqual(itGuide.map(() => '2026-02-01T00:00:00Z'));
    const events = eventsOf(agreementIcs(archive, agreement('liva-ostersund-2019')));
    expect(events[0]?.stamp).toBe('1970-01-01T00:00:00Z');
  });
});

describe('the calendar of the archive', () => {
  const text = archiveIcs(archive);
  const events = eventsOf(text);

  test('has every end and every duty with a time, each once', () => {
    const expected = archive.agreements.reduce(
      (sum, { span, deadlines }) => sum + (span.end ? 1 : 0) + deadlines.filter(({ due }) => due).length,
      0,
    );
    expect(events).toHaveLength(expected);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(expected);
    expect(expected).toBeGreaterThan(15);
  });

  test('is all of the municipalities’ calendars together', () => {
    const parts = archive.municipalities.flatMap((node) => eventsOf(municipalityIcs(archive, node)));
    expect(new Set(parts.map(({ uid }) => uid))).toEqual(new Set(events.map(({ uid }) => uid)));
  });

  test('is the same whenever it is made', () => {
    expect(archiveIcs(archive)).toBe(text);
  });

  test('ends its lines as the standard wants and keeps them within 75 octets', () => {
    const lines = text.split('\r\n');
    expect(lines.every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n'))).toBe(true);
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
  });
});

test('any text comes back as it went in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (given) => {
      const text = given.replace(/[\p{Cc}\u2028\u2029]/gu, '');
      const calendar = icsLines([
        ['BEGIN', 'VCALENDAR'],
        ['X-WR-CALNAME', icsText(text)],
        ['END', 'VCALENDAR'],
      ]);
      const read = new ICAL.Component(ICAL.parse(calendar)).getFirstProperty('x-wr-calname');
      expect(ICAL.design.icalendar.value['text']?.fromICAL?.(String(read?.getFirstValue()), undefined)).toBe(
        text,
      );
      expect(calendar.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
