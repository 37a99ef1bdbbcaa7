/**
 * How an address begins when it names its prefecture. The municipality after it decides the office in charge, and
 * the prefecture the minimum wage.
 */
export const PREFECTURE_FIRST = /^(?:北海道|東京都|京都府|大阪府|[^都道府県]{2,3}県)/;
