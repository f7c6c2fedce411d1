import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from './chromium';

/** `npm run icons`: draw the PNG files that the manifest names from their SVG sources. */
const assets = join(__dirname, '../../assets');
const drawings = { 'icon-small.svg': [16, 32], 'icon.svg': [64, 80, 128] };

async function render(): Promise<void> {
  const browser = await launchChromium();
  const page = await browser.newPage();
  for (const [source, sizes] of Object.entries(drawings)) {
    const svg = readFileSync(join(assets, source), 'utf8').replace(/ width="\d+" height="\d+"/, '');
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      writeFileSync(join(assets, `icon-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
  await browser.close();
}

void render();
