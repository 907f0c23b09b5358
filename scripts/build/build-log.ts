/** A line of Astro's log, as its logger hands it over. */
export interface LogLine {
  label: string | null;
  level: string;
  message: string;
}

/** What Astro said during the build of this process. Astro loads its logger by address, so the two meet in this module. */
export const buildLog = { lines: [] as LogLine[], onPage: undefined as ((page: string) => void) | undefined };

/** Astro's logger: keeps what matters and prints nothing itself. */
export default function createBuildLogger(): { write: (line: LogLine) => void } {
  return {
    write({ label, level, message }) {
      if (level === 'error' || level === 'warn') buildLog.lines.push({ label, level, message });
      const page = pageIn(message);
      if (page) buildLog.onPage?.(page);
    },
  };
}

/** The page a line announces; Astro draws a small tree in front of it. */
const pageIn = (message: string): string | undefined =>
  /[├└]─ (?:\S*m)?(\/\S*?index\.html)/.exec(message)?.[1];
