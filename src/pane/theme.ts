import { type BrandVariants, createDarkTheme, createLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

/** A quiet blue-green, dark enough at 80 for white words on it (6:1). */
const brand: BrandVariants = {
  10: '#031417',
  20: '#07242a',
  30: '#0a333b',
  40: '#0d3f49',
  50: '#104a55',
  60: '#135562',
  70: '#175f6d',
  80: '#1d6a79',
  90: '#337b89',
  100: '#4a8c99',
  110: '#629ca8',
  120: '#7aacb6',
  130: '#93bcc5',
  140: '#acccd3',
  150: '#c6dce1',
  160: '#e1edf0',
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
