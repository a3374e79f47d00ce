/** @jsxRuntime automatic @jsxImportSource preact */
import { renderToString } from 'preact-render-to-string';
import { Frame, type FrameOptions } from './Frame.tsx';

/** The HTML of a page in its frame. Every text in it is escaped. */
export function renderPage(options: FrameOptions): string {
  return `<!doctype html>\n${renderToString(<Frame {...options} />)}\n`;
}
