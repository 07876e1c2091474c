// GB/T 9704—2012. Lengths in twips, a twentieth of a point; sizes of type in half points.

const TWIPS_PER_MM = 1440 / 25.4;
const twips = (millimetres: number): number => Math.round(millimetres * TWIPS_PER_MM);

/** Sizes 3, 2 and 4; of notes, of which the standard says nothing, small 4. */
export const SIZE = { text: 32, title: 44, pageNumber: 28, note: 24 };

/**
 * 5.1, 5.2.1: A4; above 37 mm, at the binding edge 28 mm, the type area 156 by 225 mm. What is left is the other two.
 * 7.5: the dash of the page number, in the middle of its line, stands 7 mm below the type area.
 */
export const PAGE = {
  size: { width: twips(210), height: twips(297) },
  margin: {
    top: twips(37),
    right: twips(210 - 28 - 156),
    bottom: twips(297 - 37 - 225),
    left: twips(28),
    header: twips(15),
    footer: twips(297 - 37 - 225 - 7) - SIZE.pageNumber * 5,
    gutter: 0,
  },
};

/** 5.2.3: 22 lines of 28 characters fill the type area. */
const LINES = 22;
const CHARACTERS = 28;

export const LINE = Math.floor(twips(225) / LINES);

/** What a character takes up. */
const PITCH = (PAGE.size.width - PAGE.margin.left - PAGE.margin.right) / CHARACTERS;

/** `charSpace` is what a character takes up more than its size, in 4096ths of a point. */
export const GRID = { linePitch: LINE, charSpace: Math.floor((PITCH / 20 - SIZE.text / 2) * 4096) };

/**
 * The same as spacing of the letters, in whole twips. LibreOffice gives a character that is larger than its place in the
 * grid two places, so text does not go by the grid of the section but is spaced as it says: 28 in a line everywhere. One
 * twip is left over, for LibreOffice rounds the places of the grid and takes no line to be wider than they are.
 */
export const LETTER_SPACE = Math.floor(PITCH - SIZE.text * 10) - 1;

/** Two characters; programs that know `firstLineChars` take that. */
export const INDENT = { firstLine: Math.floor(PITCH * 2), firstLineChars: 200 };

/** 7.5: one character between the page number and the edge of the type area. */
export const PAGE_NUMBER_INDENT = SIZE.pageNumber * 10;
