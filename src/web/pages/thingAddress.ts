/** Where the page of a thing is: `/person/ada` of `person:ada`. */
export function thingAddress(id: string): string {
  return `/${id.split(':').map(encodeURIComponent).join('/')}`;
}

/** Where a place in a text is: on the page of the text. */
export function passageAddress(place: PlaceInText): string {
  return `${thingAddress(place.article.id)}#${place.start}-${place.end}`;
}

/** What tells a place in a text. */
export interface PlaceInText {
  readonly article: { readonly id: string };
  readonly start: number;
  readonly end: number;
}
