import { titleOf, type CitedSource } from './reference.ts';

/**
 * GB/T 7714—2025, 顺序编码制: `2023年度述职报告：三、下一步打算[EB/OL]. [2026-11-21]. https://…/#s3.`
 *
 * What is read is a page of a site, EB, whatever the genre: nothing of it came out as a report, R, with its number.
 * As the edition of 2025 prints it, colons are full-width, full stops and brackets half-width. Without an author the
 * title leads; without a date of publication the day of access stands alone.
 */
export const gbt7714 = (reference: CitedSource): string =>
  `${titleOf(reference)}[EB/OL]. [${reference.accessed}]. ${reference.url}.`;
