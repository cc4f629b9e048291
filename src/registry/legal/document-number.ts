import { foldText } from '../search/fold.ts';

/**
 * What is left of a document's number when people spell it differently: `63/2010/NĐ-CP`, `Số 63/2010/ND-CP` and
 * `063/2010/nđ-cp` are one. The same as the column `legal_document.number_key`, but for the word "số" before it.
 */
export const numberKey = (number: string): string =>
  foldText(number)
    .replace(/^so (?=\d)/u, '')
    .replaceAll(/(^| )0+(\d)/gu, '$1$2');
