import ICAL from 'ical.js';
import { builtFiles, hasAddress } from './built-files.ts';
import type { Validator } from './validator.ts';

/** Every calendar can be read, and its events are whole days with a name, a stamp and a page that exists. */
export const calendars: Validator = {
  name: 'iCalendar: ical.js',
  run: (folder) => {
    const files = builtFiles(folder, '.ics');
    return files.length === 0
      ? ['The site has no calendar.']
      : files.flatMap(({ path, text }) => judge(text, folder).map((fault) => `${path}: ${fault}`));
  },
};

function judge(text: string, folder: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent');
  const names = events.map((event) => String(event.getFirstPropertyValue('uid')));
  return [
    ...(new Set(names).size === names.length ? [] : ['two events have one name']),
    ...events.flatMap((event, index) => judgeEvent(event, names[index] ?? '', folder)),
  ];
}

function judgeEvent(component: ICAL.Component, name: string, folder: string): string[] {
  const { summary, startDate, endDate } = new ICAL.Event(component);
  const isWhole = startDate.isDate && endDate.isDate && startDate.compare(endDate) < 0;
  return [
    ...(summary ? [] : [`${name} has no title`]),
    ...(isWhole ? [] : [`${name} is not of whole days`]),
    ...(component.getFirstPropertyValue('dtstamp') ? [] : [`${name} has no stamp`]),
    ...(hasAddress(folder, String(component.getFirstPropertyValue('url'))) ? [] : [`${name} leads nowhere`]),
  ];
}
