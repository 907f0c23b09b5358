/** What a build must not depend on. */
export interface WayToBuild {
  name: string;
  environment: Record<string, string>;
  umask: number;
  /** Whether the files of the content are created last name first. */
  isReversed: boolean;
}

const usual = { environment: {}, umask: 0o022, isReversed: false };
const cores = (count: number): Record<string, string> => ({
  RAYON_NUM_THREADS: String(count),
  UV_THREADPOOL_SIZE: String(count),
});

/** Ten ways that must all give the same site. */
export const waysToBuild: readonly WayToBuild[] = [
  { ...usual, name: 'as usual' },
  { ...usual, name: 'once more' },
  { ...usual, name: 'files created in reverse', isReversed: true },
  { ...usual, name: 'first time zone of the day', environment: { TZ: 'Pacific/Kiritimati' } },
  { ...usual, name: 'last time zone of the day', environment: { TZ: 'Pacific/Pago_Pago' } },
  { ...usual, name: 'Turkish', environment: { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } },
  { ...usual, name: 'no language', environment: { LANG: 'C', LC_ALL: 'C' } },
  { ...usual, name: 'files for the owner only', umask: 0o077 },
  { ...usual, name: 'one core', environment: cores(1) },
  {
    name: 'all at once, and many cores',
    environment: { TZ: 'America/St_Johns', LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8', ...cores(16) },
    umask: 0o000,
    isReversed: true,
  },
];

/** As far from the usual as one build can be. */
export const strangestWay = waysToBuild.at(-1) as WayToBuild;
