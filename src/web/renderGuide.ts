import { readFileSync } from 'node:fs';
import { browserFolder, browserQuestion, type BrowserPlaces } from './browserQuestion.ts';
import { browserStyle, labelStyles } from './browserStyle.ts';
import { escapeHtml } from './escapeHtml.ts';

/**
 * The guide for Neo4j Browser: `cypher/browser/guide.html` with the sentence of a question and its text put in where it
 * says `{{ask:<name>}}`, this server's address where it says `{{origin}}`, and every label in its colour where it says
 * `{{colours}}`. A question that wants to be asked of something, where `places` names nothing, is told without its
 * text. Throws where it names a question without a file, or has a hole that this does not know.
 *
 * @param origin this server as Browser reaches it, like `http://127.0.0.1:4000`
 */
export function renderGuide(origin: string, places: BrowserPlaces): string {
  const template = readFileSync(new URL('guide.html', browserFolder), 'utf8');
  return template.replaceAll(/\{\{([^}]*)\}\}/g, (hole, content: string) => {
    const [kind, name] = content.split(':');
    if (kind === 'origin') return escapeHtml(origin);
    if (kind === 'colours') return colours();
    if (kind === 'ask' && name !== undefined) return asked(name, places);
    throw new Error(`guide.html has ${hole}, wants {{origin}}, {{colours}} or {{ask:name}}`);
  });
}

function asked(name: string, places: BrowserPlaces): string {
  const { question, cypher } = browserQuestion(name, places);
  const text =
    cypher === null
      ? '<p>The examples of this seed name nothing to ask it of.</p>'
      : `<pre mode="cypher" class="code runnable">${escapeHtml(cypher)}</pre>`;
  return `<p>${escapeHtml(question)}</p>\n        ${text}`;
}

function colours(): string {
  const shape = 'padding: 2px 8px; border: 1px solid #8E9197; border-radius: 10px';
  const items = labelStyles(browserStyle()).map(
    ({ label, color, textColor }) =>
      `<span style="background: ${color}; color: ${textColor}; ${shape}">${label}</span>`,
  );
  return `<p style="line-height: 2.2">${items.join(' ')}</p>`;
}
