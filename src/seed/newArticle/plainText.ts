import { convert } from 'html-to-text';
import PostalMime from 'postal-mime';

/** The words of a text that was more than words. */
export interface PlainText {
  /** What it was, for people. */
  readonly was: string;
  readonly text: string;
}

/** The words of a web page or a mail as people read them, without its mark-up; null of what is plain text already. */
export async function plainTextOf(text: string): Promise<PlainText | null> {
  if (isMail(text)) return { was: 'a mail', text: await wordsOfMail(text) };
  return isWebPage(text) ? { was: 'a web page', text: wordsOfPage(text) } : null;
}

/** Lines of a mail's head, one of which no letter on paper has. */
function isMail(text: string): boolean {
  const [head = ''] = text.split(/\r?\n\r?\n/, 1);
  const lines = head.split(/\r?\n(?![ \t])/);
  const isHead = lines.every((line) => /^[A-Za-z][A-Za-z0-9-]*:|^From /.test(line));
  return isHead && lines.some((line) => /^(?:Received|Message-ID|MIME-Version|Content-[A-Za-z-]+):/i.test(line));
}

function isWebPage(text: string): boolean {
  if (/^[\s\ufeff]*<(?:!doctype html|html|\?xml)/i.test(text)) return true;
  return (text.match(/<\/?(?:p|div|span|a|br|li|td|tr|h[1-6]|body|head|title|em|strong)\b[^<>]*>/gi) ?? []).length >= 3;
}

async function wordsOfMail(text: string): Promise<string> {
  const { subject = '', from, date, text: plain, html } = await PostalMime.parse(text);
  const sender = from?.name === undefined || from.name === '' ? (from?.address ?? '') : from.name;
  const head = [subject, sender, date?.slice(0, 10) ?? ''].filter((line) => line !== '');
  const body = plain?.trim() ?? wordsOfPage(html ?? '');
  return `${[...head, '', body.trim()].join('\n')}\n`;
}

/** What the reader of a page does not take for its text. */
const noText = ['nav', 'script', 'style', 'noscript', 'svg', 'img', 'button', 'form'];

function wordsOfPage(html: string): string {
  const text = convert(html, {
    wordwrap: false,
    selectors: [
      ...noText.map((selector) => ({ selector, format: 'skip' })),
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'ul', options: { itemPrefix: '' } },
    ],
  }).trim();
  const [, title = ''] = /<title[^>]*>([^<]*)<\/title>/i.exec(html) ?? [];
  const heading = convert(title, { wordwrap: false }).trim();
  return text.includes(heading) ? `${text}\n` : `${heading}\n\n${text}\n`;
}
