/** JSON that may stand inside a script element: what comes from content can never close it. */
export const toScriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
