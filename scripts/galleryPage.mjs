// @ts-check

/**
 * The file of a picture in docs/images/gallery.
 * @param {string} view
 * @param {string} size
 * @param {string} theme
 */
export function pictureName(view, size, theme) {
  return `${view}-${size}-${theme}.webp`;
}

/**
 * The text of docs/gallery.md: each view by its link, and under it a row of pictures for each size.
 * @param {readonly { name: string, link: string, shows: string }[]} views
 * @param {readonly string[]} sizes
 * @param {readonly string[]} themes
 */
export function galleryPage(views, sizes, themes) {
  const sections = views.map(({ name, link, shows }, at) => {
    const rows = sizes.map((size) => {
      const cells = themes.map(
        (theme) => `![${shows}, ${theme}, ${size}](images/gallery/${pictureName(name, size, theme)})`,
      );
      return `| ${size} | ${cells.join(' | ')} |`;
    });
    return [
      `## ${at + 1}. ${shows[0]?.toUpperCase()}${shows.slice(1)}`,
      link === '' ? 'The bare address.' : `\`${link}\``,
      [`| | ${themes.join(' | ')} |`, `|---|${themes.map(() => '---|').join('')}`, ...rows].join('\n'),
    ].join('\n\n');
  });
  return `# Gallery

Views by which the map is judged, on a wide screen and on a phone, in both themes. \`npm run gallery\` takes the pictures anew and writes this page; how the map is made is told in [cartography.md](cartography.md).

${sections.join('\n\n')}
`;
}
