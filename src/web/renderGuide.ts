import { readFileSync } from 'node:fs';
import { browserFolder, browserQuestion } from './browserQuestion.ts';
import { browserStyle, labelStyles } from './browserStyle.ts';
import { escapeHtml } from './escapeHtml.ts';

/**
 * The guide for Neo4j Browser: `cypher/browser/guide.html` with the sentence and the text of each question put in where
 * it says `{{question:<name>}}` and `{{cypher:<name>}}`, this server's address where it says `{{origin}}`, and every label
 * in its colour where it says `{{colours}}`.
 * Throws where it names a question without a file, or has a hole that this does not know.
 *
 * @param origin this server as Browser reaches it, like `http://127.0.0.1:4000`
 */
export function renderGuide(origin: string): string {
  const template = readFileSync(new URL('guide.html', browserFolder), 'utf8');
  return template.replaceAll(/\{\{([^}]*)\}\}/g, (hole, content: string) => {
    const [kind, name] = content.split(':');
    if (kind === 'origin') return escapeHtml(origin);
    if (kind === 'colours') return colours();
    if (kind === 'question' && name !== undefined) return escapeHtml(browserQuestion(name).question);
    if (kind === 'cypher' && name !== undefined) return escapeHtml(browserQuestion(name).cypher);
    throw new Error(`guide.html has ${hole}, wants {{origin}}, {{colours}}, {{question:name}} or {{cypher:name}}`);
  });
}

function colours(): string {
  const shape = 'padding: 2px 8px; border: 1px solid #8E9197; border-radius: 10px';
  const items = labelStyles(browserStyle()).map(
    ({ label, color, textColor }) =>
      `<span style="background: ${color}; color: ${textColor}; ${shape}">${label}</span>`,
  );
  return `<p style="line-height: 2.2">${items.join(' ')}</p>`;
}
