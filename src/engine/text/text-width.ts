// How many columns of a terminal a text takes. Every terminal draws East Asian wide characters and emoji two columns wide and
// combining marks none; what is ambiguous in between (Greek, Cyrillic, box drawing) is narrow everywhere but in old CJK locales.

const ASCII = /^[\x20-\x7e]*$/;

/** Columns that a text takes. */
export function textWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** At most that many columns of a text, with an ellipsis as the last one where something was cut. */
export function cutToWidth(text: string, columns: number): string {
  if (textWidth(text) <= columns) return text;
  let kept = "";
  let width = 0;
  for (const character of text) {
    width += characterWidth(character);
    if (width > columns - 1) return columns > 0 ? `${kept}…` : "";
    kept += character;
  }
  return kept;
}

function characterWidth(character: string): number {
  if (character <= "\u02ff") return 1;
  if (isMark(character)) return 0;
  // Two of them are one flag, two columns wide together.
  if (character >= "\u{1f1e6}" && character <= "\u{1f1ff}") return 1;
  return isWide(character) ? 2 : 1;
}

/**
 * Marks that stand on the character before them. Invisible characters are none: they are escaped before they are shown. The two
 * patterns stand in functions because looking up what their classes hold takes V8 a third of a millisecond, and most text is ASCII.
 */
function isMark(character: string): boolean {
  return /^[\p{Mn}\p{Me}]$/u.test(character);
}

/** Emoji that are drawn as pictures, and East Asian Width W and F (Unicode, EastAsianWidth.txt). */
function isWide(character: string): boolean {
  return /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u3247\u3250-\u4dbf\u4e00-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6]|[\u{16fe0}-\u{18d08}]|[\u{1aff0}-\u{1b2fb}]|[\u{1f200}-\u{1f265}]|[\u{20000}-\u{3fffd}])$/u.test(
    character,
  );
}
