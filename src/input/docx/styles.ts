import { attribute, children, find, isOn, number, type Element } from './xml.ts';

/** Where a style or a paragraph stands in numbering. */
export interface NumberingReference {
  numId: string | null;
  /** Level from 0, null where it is not said. */
  level: number | null;
}

/** A style as it says itself, without what it is based on. */
export interface Style {
  id: string;
  name: string;
  basedOn: string | null;
  numbered: NumberingReference;
  /** Outline level from 0; 9 is body text. */
  outline: number | null;
  /** Whether its text is hidden; null where it is not said. */
  hidden: boolean | null;
}

/** Styles by id. */
export interface Styles {
  byId: ReadonlyMap<string, Style>;
  /** Id of the paragraph style that holds where none is named. */
  defaultId: string | null;
}

/** Reads `styles.xml`; without it there are no styles. */
export function readStyles(root: Element | null): Styles {
  const elements = root ? [...children(root, 'style')] : [];
  const byDefault = elements.find(
    (style) =>
      attribute(style, 'type') === 'paragraph' && ['1', 'true', 'on'].includes(attribute(style, 'default') ?? ''),
  );
  return {
    byId: new Map(elements.map(readStyle).map((style) => [style.id, style])),
    defaultId: attribute(byDefault ?? null, 'styleId'),
  };
}

function readStyle(element: Element): Style {
  const properties = find(element, 'pPr');
  return {
    id: attribute(element, 'styleId') ?? '',
    name: attribute(find(element, 'name'), 'val') ?? '',
    basedOn: attribute(find(element, 'basedOn'), 'val'),
    numbered: readNumbered(properties),
    outline: number(properties, 'outlineLvl'),
    hidden: readHidden(element),
  };
}

/** What the run properties of a style or a run say of hiding; null where they say nothing. */
const readHidden = (element: Element): boolean | null =>
  find(element, 'rPr', 'vanish') && isOn(element, 'rPr', 'vanish');

/** Whether a run of a paragraph of these styles is hidden: as it says itself, else where one of its two styles hides it. */
export function isHidden(run: Element, chain: readonly Style[], styles: Styles): boolean {
  const own = readHidden(run);
  if (own !== null) return own;
  const style = attribute(find(run, 'rPr', 'rStyle'), 'val');
  const byCharacter = style === null ? false : hiddenBy(styleChain(styles, style));
  return byCharacter !== hiddenBy(chain);
}

const hiddenBy = (chain: readonly Style[]): boolean => chain.find(({ hidden }) => hidden !== null)?.hidden ?? false;

/** Reads `<w:numPr>` of paragraph properties. */
export const readNumbered = (properties: Element | null): NumberingReference => ({
  numId: attribute(find(properties, 'numPr', 'numId'), 'val'),
  level: number(properties, 'numPr', 'ilvl'),
});

/** The style of a paragraph and those it is based on, the nearest first. */
export function styleChain({ byId, defaultId }: Styles, id: string | null): Style[] {
  const chain: Style[] = [];
  let style = byId.get(id ?? defaultId ?? '');
  while (style && !chain.includes(style)) {
    chain.push(style);
    style = byId.get(style.basedOn ?? '');
  }
  return chain;
}

/** Built-in names, `heading 1` also in Chinese Word; 标题 1 where a program translates them. */
const HEADING = /^(?:heading|标题|標題)\s*([1-9])$/i;

/** Level of the heading that a paragraph is, from 1; null where it is body text. */
export function headingLevel(chain: readonly Style[], properties: Element | null): number | null {
  const outline = number(properties, 'outlineLvl') ?? chain.find((style) => style.outline !== null)?.outline ?? null;
  if (outline !== null) return outline >= 0 && outline < 9 ? outline + 1 : null;
  const named = chain.map(({ name }) => HEADING.exec(name)).find((match) => match !== null);
  return named ? Number(named[1]) : null;
}
