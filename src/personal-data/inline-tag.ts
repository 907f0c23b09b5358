/** A tag that a reader does not see between two characters, as part of a regular expression. Its length is bounded. */
export const inlineTag = String.raw`<(?:\/?(?:a|abbr|b|bdi|bdo|br|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)(?![\w-])[^<>]{0,300}|!--[^<>]{0,300}--)>`;
