import { attribute, property, type Element } from './elements.ts';

const NO_TEXT =
  'audio button canvas datalist dialog head iframe input map math noscript object rp rt script select style svg template textarea video';
/** What frames a page; `header` and `footer` only outside the article, whose own header holds its title. */
const FRAME = 'aside nav';
const FRAME_OF_PAGE = 'footer header';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));
const LEFT_OUT = set(`${NO_TEXT} ${FRAME}`);
const PAGE_EDGES = set(FRAME_OF_PAGE);
const CONTENT = set('article main section');

/**
 * Whether an element is no text of the page: scripts, controls, navigation, what is hidden. A `form` stays, for some
 * content management systems of Chinese offices put the whole article into one.
 */
export function isLeftOut(element: Element): boolean {
  if (LEFT_OUT.has(element.tagName)) return true;
  return isHidden(element) || (PAGE_EDGES.has(element.tagName) && !isInContent(element));
}

function isHidden(element: Element): boolean {
  if (attribute(element, 'hidden') !== null) return true;
  return property(element, 'display') === 'none' || property(element, 'visibility') === 'hidden';
}

function isInContent(element: Element): boolean {
  for (let up = element.parentNode; up && 'tagName' in up; up = up.parentNode) if (CONTENT.has(up.tagName)) return true;
  return false;
}
