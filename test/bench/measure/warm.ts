import { setTimeout as delay } from 'node:timers/promises';

/** How long nothing more must be planned where something is left that cannot be; milliseconds. */
const quiet = 20_000;

/** Between looks; milliseconds. */
const look = 50;

/** Ends when the API has planned what it wants to; a peer plans nothing beside. */
export async function warm(url: string): Promise<void> {
  let last = '';
  for (let waited = 0; waited < quiet; waited += look) {
    const plans = await plansOf(url);
    if (plans === null || (plans.known > 0 && plans.known === plans.wanted)) return;
    const told = JSON.stringify(plans);
    if (told !== last) waited = 0;
    last = told;
    await delay(look);
  }
}

async function plansOf(url: string): Promise<{ readonly known: number; readonly wanted: number } | null> {
  const answer = await fetch(`${url}/readyz`);
  if (!answer.ok) return null;
  const { plans } = (await answer.json()) as { readonly plans?: { readonly known: number; readonly wanted: number } };
  return plans ?? null;
}
