import { type BrandVariants, createDarkTheme, createLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

/** The blue-green of the icon (70); at 80 it carries white words (7:1). */
const brand: BrandVariants = {
  10: '#02141a',
  20: '#04232b',
  30: '#06303a',
  40: '#083c48',
  50: '#094855',
  60: '#0a4f5c',
  70: '#0b5563',
  80: '#0f6172',
  90: '#2a7484',
  100: '#458796',
  110: '#5f9ba8',
  120: '#79aebb',
  130: '#93c2cc',
  140: '#adcfd7',
  150: '#c8dfe4',
  160: '#e3eff1',
};

/** The product's light colours. */
export const lightTheme: Theme = createLightTheme(brand);

/** The product's dark colours. On a dark ground links need the lighter end of the ramp to be read. */
export const darkTheme: Theme = {
  ...createDarkTheme(brand),
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
  colorBrandForegroundLinkHover: brand[130],
  colorBrandForegroundLinkPressed: brand[110],
};

const dark = () => window.matchMedia('(prefers-color-scheme: dark)');

function followColourScheme(changed: () => void): () => void {
  const query = dark();
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/**
 * The theme that the reader's system asks for, followed while it changes. High contrast needs no theme of its own:
 * there the browser puts in the system's colours, and the components keep their borders.
 */
export function useSystemTheme(): Theme {
  return useSyncExternalStore(followColourScheme, () => dark().matches) ? darkTheme : lightTheme;
}
