// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { cache, root } from './paths.mjs';

const FAMILIES = { 'sans-serif': 'DejaVu Sans', serif: 'DejaVu Serif', monospace: 'DejaVu Sans Mono' };

/**
 * The environment that makes a Linux browser draw text with the project's own fonts, so that screenshots do not depend
 * on what the machine has installed. Elsewhere browsers do not ask fontconfig, and nothing is set.
 * @returns {Record<string, string>}
 */
export function pinnedFonts() {
  if (platform() !== 'linux') return {};
  const file = join(cache, 'fonts.conf');
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, fontsConf());
  return { FONTCONFIG_FILE: file };
}

function fontsConf() {
  const aliases = Object.entries(FAMILIES).map(
    ([generic, family]) => `<alias><family>${generic}</family><prefer><family>${family}</family></prefer></alias>`,
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>${join(root, 'node_modules/dejavu-fonts-ttf/ttf')}</dir>
<cachedir>${join(cache, 'fontconfig')}</cachedir>
<match target="font">
<edit name="antialias" mode="assign"><bool>true</bool></edit>
<edit name="hinting" mode="assign"><bool>false</bool></edit>
<edit name="rgba" mode="assign"><const>none</const></edit>
</match>
${aliases.join('\n')}
</fontconfig>
`;
}
