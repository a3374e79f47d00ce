/** @jsxRuntime automatic @jsxImportSource preact */
import { thingAddress } from './thingAddress.ts';

/** The name of a thing, which leads to its page; the id of what has no name. */
export function ThingLink({ thing }: { readonly thing: { readonly id: string; readonly name?: string } }) {
  return <a href={thingAddress(thing.id)}>{thing.name ?? thing.id}</a>;
}
