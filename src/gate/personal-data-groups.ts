import type { Agreement } from '../domain/agreement.ts';
import { usualSmallGroup } from '../domain/personal-data.ts';
import type { Problem } from '../domain/problem.ts';
import { personalDataLexicon } from '../text/personal-data-lexicon.ts';
import type { ContentReading } from './read-content.ts';
import { placeProblem } from './reading.ts';

/** People so few in a named place that a number may tell who they are. What is only planned points at no one. */
export function findSmallGroups({ site, agreements }: ContentReading): Problem[] {
  const limit = site?.data?.smallGroup ?? usualSmallGroup;
  return agreements.flatMap((reading) => {
    const { data, file } = reading;
    if (!data) return [];
    return countsOf(data)
      .filter(({ count, unit }) => count > 0 && count < limit && people.test(unit))
      .map(({ count, place, path }) =>
        placeProblem(reading, {
          code: 'small-group',
          count,
          limit,
          place,
          severity: 'warning',
          file: file.path,
          path,
        }),
      );
  });
}

const people = new RegExp(String.raw`(?<!\p{L})(?:${personalDataLexicon.people.join('|')})`, 'iu');

interface Count {
  count: number;
  unit: string;
  place: string;
  path: string;
}

/** The head counts that have a place: their own, or that of the agreement. */
function countsOf({ participants = [], followUps = [], places = [] }: Agreement): Count[] {
  const everywhere = places.join(', ');
  const heads = participants.map(({ kind, min, max, unit }, index) => ({
    count: kind === 'actual' || kind === 'context' ? (max ?? min ?? 0) : 0,
    unit,
    place: everywhere,
    path: `participants.${index}.${max === undefined ? 'min' : 'max'}`,
  }));
  const outcomes = followUps.flatMap(({ metrics = [] }, followUp) =>
    metrics.map(({ value, unit, place }, index) => ({
      count: value,
      unit,
      place: place ?? everywhere,
      path: `followUps.${followUp}.metrics.${index}.value`,
    })),
  );
  return [...heads, ...outcomes].filter(({ place }) => place !== '');
}
