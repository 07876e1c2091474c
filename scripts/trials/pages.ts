import { bytesOf } from './archive.ts';

/** A line of a page: where its base stands, in points from the lower left corner of an A4 page, and how large it is. */
export interface Printed {
  text: string;
  x?: number;
  y: number;
  size?: number;
}

const hex = (text: string): string =>
  Array.from(text, (char) => char.charCodeAt(0).toString(16).padStart(4, '0')).join('');

const draw = ({ text, x = 72, y, size = 16 }: Printed): string =>
  `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET`;

const stream = (content: string, more = ''): string =>
  `<< /Length ${content.length} ${more}>>\nstream\n${content}\nendstream`;

/** A font that says of each code that it is the character of Unicode, or says nothing. */
const fontOf = (toUnicode: boolean): string[] => [
  `<< /Type /Font /Subtype /Type0 /BaseFont /F /Encoding /Identity-H /DescendantFonts [4 0 R] ${toUnicode ? '/ToUnicode 6 0 R ' : ''}>>`,
  '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /F /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 >>',
  '<< /Type /FontDescriptor /FontName /F /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>',
  stream(
    '/CIDInit /ProcSet findresource begin begincmap /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange ' +
      '1 beginbfrange <0000> <ffff> <0000> endbfrange endcmap end',
  ),
];

/** The bytes of a PDF with these lines on its pages, every character as wide as it is high. */
export function pdf(pages: readonly (readonly Printed[])[], { toUnicode = true, trailer = '' } = {}): Uint8Array {
  const first = 7;
  const kids = pages.map((_, page) => `${first + 2 * page} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    ...fontOf(toUnicode),
    ...pages.flatMap((lines, page) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${first + 2 * page + 1} 0 R >>`,
      stream(lines.map(draw).join('\n')),
    ]),
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF`;
  return bytesOf(file);
}

/** Lines of a page one below the other, from the top. */
export const column = (texts: readonly string[], top = 770): Printed[] =>
  texts.map((text, index) => ({
    text: text.trimStart(),
    x: 72 + 16 * (text.length - text.trimStart().length),
    y: top - 28 * index,
  }));
