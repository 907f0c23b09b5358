/** Words of the command that makes a content folder of a downloaded archive. */
export const unpackWords = {
  about: 'Gör en innehållsmapp av en hämtad arkiv.json.',
  usage: 'ARKIV.JSON MAPP',
  needsTwo: 'Ange filen och mappen: npm run unpack -- arkiv.json MAPP',
  unreadable: (path: string, reason: string): string =>
    `${path} går inte att läsa (${reason}). Åtgärd: kontrollera att filen finns.`,
  notEmpty: (folder: string): string =>
    `${folder} finns redan och är inte tom. Åtgärd: ange en mapp som inte finns.`,
  notJson: 'Filen är inte hel JSON. Åtgärd: hämta arkiv.json på nytt.',
  fault: (path: string, code: string): string =>
    path === 'version'
      ? 'version: filen är inte en arkiv.json som den här versionen kan läsa. Åtgärd: hämta filen från /data/v1/, eller använd en nyare version av programmet.'
      : `${path || 'Filen'}: ${faults[code] ?? 'har fel form'}. Åtgärd: hämta arkiv.json på nytt, eller rätta stället så att det följer /data/v1/schema/archive.json.`,
  twice: (path: string): string => `${path} finns två gånger. Åtgärd: ge posterna olika id.`,
  done: (files: number, folder: string): string =>
    `${files} filer skrevs i ${folder}. Bygg webbplatsen: npm run build -- --content ${folder}`,
} as const;

/** Kinds of faults as zod names them. */
const faults: Readonly<Record<string, string>> = {
  unrecognized_keys: 'har delar som inte hör hemma där',
  invalid_type: 'saknas eller är av fel slag',
  invalid_format: 'är inte ett giltigt id eller en giltig sökväg',
  too_big: 'är för långt',
};
