import type { Chronicle } from '../core/chronicle';
import { pagesWords } from '../words/pages';
import { inLanguage, type Words, wordsFor } from '../words/words';
import { Preview } from './Preview';
import { fileOf, linkIn, oembedFile, type Page, pictureFile } from './page';

interface PageDocumentProps {
  readonly page: Page;
  readonly chronicle: Chronicle;
  /** The catalogues of all languages that the page is written in. */
  readonly languages: readonly Words[];
  readonly words: Words;
  /** What is to be seen on the picture of the page; null for one without. */
  readonly alt: string | null;
  /** Where the site is to be found, with a slash at its end; null where the build was not told. */
  readonly site: string | null;
}

/** The whole document of a page. It has no script; what it is about is told to machines too. */
export function PageDocument({ page, chronicle, languages, words, alt, site }: PageDocumentProps) {
  const own = wordsFor(pagesWords, words);
  const { language } = words;
  const chronicleTitle = inLanguage(chronicle.title, words);
  const title = page.title === chronicleTitle ? chronicleTitle : `${page.title} · ${chronicleTitle}`;
  const query = linkIn(page.link, language, chronicle);
  const map = query === '' ? '../' : `../?${query}`;
  const address = site && `${site}${fileOf(page.path, language)}`;
  const data = {
    '@context': 'https://schema.org',
    ...(address && { url: address }),
    inLanguage: language,
    ...page.data,
  };
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="description" content={page.description} />
        {alt !== null && (
          <Preview
            type="article"
            title={page.title}
            description={page.description}
            address={address}
            locale={words.locale.replace('-', '_')}
            picture={`${site ?? '../'}${pictureFile(page.path, language)}`}
            alt={alt}
            oembed={site && `${site}${oembedFile(page.path, language)}`}
          />
        )}
        {address && <link rel="canonical" href={address} />}
        {languages.map((other) => (
          <link
            key={other.language}
            rel="alternate"
            hrefLang={other.language}
            href={`${site ?? '../'}${fileOf(page.path, other.language)}`}
          />
        ))}
        <link rel="icon" href="../icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="../pages.css" />
        <script
          type="application/ld+json"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: a script holds no markup, and its end cannot be written in it
          dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }}
        />
      </head>
      <body>
        <header>
          <a href={`../contents/${fileOf('index', language)}`}>{own.allPages}</a>
          {languages
            .filter((other) => other.language !== language)
            .map((other) => (
              <a key={other.language} href={`../${fileOf(page.path, other.language)}`} lang={other.language}>
                {words.controls.otherLanguage}
              </a>
            ))}
        </header>
        <main>
          {page.body}
          <p>
            <a className="map" href={map}>
              {own.onMap}
            </a>
          </p>
        </main>
        <footer>
          <p>{page.note ?? own.hindsight}</p>
          <p>{own.licence(chronicle.licence)}</p>
        </footer>
      </body>
    </html>
  );
}
