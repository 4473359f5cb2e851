import { PREVIEW } from '../picture/previewWindow';

interface PreviewProps {
  readonly title: string;
  readonly description: string;
  readonly type: 'article' | 'website';
  /** The whole address of what is told of, if it is known. */
  readonly address: string | null;
  /** The language and region, `en_GB`. */
  readonly locale: string;
  /** Where the picture is, and what is to be seen on it. */
  readonly picture: string;
  readonly alt: string;
  /** Where the code of a frame is to be had, if that is known. */
  readonly oembed: string | null;
}

/** The tags of a page's head that its preview is made of where its link is shown. */
export function Preview({ title, description, type, address, locale, picture, alt, oembed }: PreviewProps) {
  return (
    <>
      <meta property="og:type" content={type} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:site_name" content="Demarche" />
      <meta property="og:locale" content={locale} />
      {address && <meta property="og:url" content={address} />}
      <meta property="og:image" content={picture} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(PREVIEW.width)} />
      <meta property="og:image:height" content={String(PREVIEW.height)} />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:image:alt" content={alt} />
      {oembed && <link rel="alternate" type="application/json+oembed" title={title} href={oembed} />}
    </>
  );
}
