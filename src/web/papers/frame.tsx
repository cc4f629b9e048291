import type { ComponentChildren, VNode } from 'preact';
import { styleAddress } from '../stylesheet.ts';
import type { Word } from './words.ts';

/** Paper that a form is printed on; the style of the size says so to the printer. */
export type Size = 'a5' | 'a4' | 'a4-landscape';

/** What every part of a paper knows: whether English stands beside the Vietnamese. */
export interface Print {
  readonly english: boolean;
}

/** A label, with its English where that was asked for. */
export function W({ w, print }: { w: Word; print: Print }) {
  return (
    <>
      {w[0]}
      {print.english && (
        <span class="english" lang="en">
          {' '}
          {w[1]}
        </span>
      )}
    </>
  );
}

/** A label and what stands behind it; what nobody wrote down is left to be written in by hand. */
export function Field({ w, print, children }: { w: Word; print: Print; children?: ComponentChildren }) {
  const empty = children === null || children === undefined || children === '' || children === false;
  return (
    <p class="field">
      <W w={w} print={print} />: {empty ? <span class="dots" /> : <span class="value">{children}</span>}
    </p>
  );
}

const STYLES: Readonly<Record<Size, string>> = {
  a5: styleAddress('paper-a5.css'),
  a4: styleAddress('paper-a4.css'),
  'a4-landscape': styleAddress('paper-a4-landscape.css'),
};
const STYLE = styleAddress('paper.css');

/** The page around the sheets: nothing of the site is on it, and nothing of it is kept or passed on. */
export function PaperFrame({
  title,
  size,
  children,
}: {
  title: string;
  size: Size;
  children: ComponentChildren;
}): VNode {
  return (
    <html lang="vi">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="referrer" content="no-referrer" />
        <title>{title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={STYLE} />
        <link rel="stylesheet" href={STYLES[size]} />
      </head>
      <body class={size}>{children}</body>
    </html>
  );
}
