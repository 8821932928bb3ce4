/** What the bytes from 0x80 mean in the character sets that a French list may have gone through. */
const UPPER = {
  windows1252:
    '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
  macRoman:
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
  dos850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  dos437:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
} as const;
export type Charset = keyof typeof UPPER;

const BYTES: Readonly<Record<Charset, ReadonlyMap<string, number>>> = {
  windows1252: bytesOf(UPPER.windows1252),
  macRoman: bytesOf(UPPER.macRoman),
  dos850: bytesOf(UPPER.dos850),
  dos437: bytesOf(UPPER.dos437),
};

function bytesOf(upper: string): ReadonlyMap<string, number> {
  return new Map(Array.from(upper, (character, at) => [character, 0x80 + at]));
}

/** The character that a byte means; a byte below 0x80 means the same in all of them. */
export function characterOf(byte: number, charset: Charset): string {
  return byte < 0x80 ? String.fromCharCode(byte) : UPPER[charset].charAt(byte - 0x80);
}

/** The byte that means a character; undefined where none does. */
export function byteOf(character: string, charset: Charset): number | undefined {
  const code = character.charCodeAt(0);
  if (code < 0x80) return code;
  // Some readers leave the bytes that Windows-1252 gives no meaning, or all from 0x80 to 0x9f, as they are.
  const isControl = charset === 'windows1252' && code < 0xa0;
  return BYTES[charset].get(character) ?? (isControl ? code : undefined);
}
